package com.openhouse.analytics.web.answer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters that an address takes in its query; an address without it takes none, and refuses all others. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

    Parameter[] value();

    /** The fields that {@link Parameter#SORT} may name, in lower case. */
    Class<? extends Enum<?>> sort() default Nothing.class;

    /** The parts that {@link Parameter#SERIES} may name, in lower case. */
    Class<? extends Enum<?>> series() default Nothing.class;

    /** Of an address that has no such names. */
    enum Nothing {}
}
