package com.openhouse.analytics.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Brings the adapters of this module into an application; it needs the domain's ports, its settings and two clocks. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class WebConfiguration {}
