package com.openhouse.analytics.web.testing;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Stands in for ports that no test of the web side uses: whoever calls one fails. */
final class UnfakedPorts implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Arrays.stream(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .flatMap(UnfakedPorts::ports)
                .distinct()
                .filter(port -> beans.getBeanNamesForType(port, true, false).length == 0)
                .forEach(port -> beans.registerSingleton(port.getName(), unfaked(port)));
    }

    private static Stream<Class<?>> ports(BeanDefinition bean) {
        String name = bean.getBeanClassName();
        if (name == null || !name.startsWith("com.openhouse.analytics.web.")) {
            return Stream.empty();
        }
        return Arrays.stream(ClassUtils.resolveClassName(name, null).getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
                .filter(type -> type.isInterface() && type.getName().startsWith("com.openhouse.analytics.domain."));
    }

    private static Object unfaked(Class<?> port) {
        return Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
            throw new UnsupportedOperationException(port.getSimpleName() + " has no fake");
        });
    }
}
