package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.rows.FactSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Catches up around every adapter that asks for it, outside of its transaction, so that nobody waits with a connection in hand. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class FreshFactsConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor freshFacts(ObjectProvider<FactKeeper> keeper) {
        MethodInterceptor catchUpFirst = call -> source(keeper.getObject()).during(call::proceed);
        var advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(FreshFacts.class, true), catchUpFirst);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static FactSource source(FactKeeper keeper) {
        return keeper.catchUp() ? FactSource.MAINTAINED : FactSource.ROWS;
    }
}
