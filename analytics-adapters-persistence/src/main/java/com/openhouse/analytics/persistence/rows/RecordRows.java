package com.openhouse.analytics.persistence.rows;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Makes records of one type out of rows whose values stand in the order of the components.
 *
 * @param columns of the components, in their order
 */
record RecordRows<R extends Record>(Constructor<R> constructor, List<Column> columns) {

    private static final ClassValue<RecordRows<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordRows<?> computeValue(Class<?> type) {
            return read(type.asSubclass(Record.class));
        }
    };

    @SuppressWarnings("unchecked") // each type has its own
    static <R extends Record> RecordRows<R> of(Class<R> type) {
        return (RecordRows<R>) KNOWN.get(type);
    }

    private static <R extends Record> RecordRows<R> read(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordRows<>(
                    constructor, Arrays.stream(components).map(Column::of).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " lacks its canonical constructor", e);
        }
    }

    R create(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A row does not fit " + constructor.getDeclaringClass(), e);
        }
    }

    /** {@code askedAt} is read from the column {@code asked_at}. */
    record Column(String name, Class<?> type) {

        static Column of(RecordComponent component) {
            return new Column(
                    component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                    MethodType.methodType(component.getType()).wrap().returnType());
        }
    }
}
