package com.openhouse.analytics.web.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A server on a free port. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.web.resources.add-mappings=false",
            "spring.mvc.formcontent.filter.enabled=false",
            "springdoc.api-docs.path=/test/openapi",
            "spring.main.banner-mode=off",
            "logging.level.root=warn"
        })
public @interface WebTest {}
