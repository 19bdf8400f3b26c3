package com.openhouse.analytics.bench;

import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What runs hot within the process, by JMH. */
final class InJava {

    private final Report report;

    InJava(Report report) {
        this.report = report;
    }

    void measure() throws Exception {
        OptionsBuilder options = new OptionsBuilder();
        options.include("com\\.openhouse\\..*Benchmark").verbosity(VerboseMode.SILENT);
        for (RunResult result : new Runner(options).run()) {
            var score = result.getPrimaryResult();
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+)\\.(\\w+)", "$1.$2");
            report.add(new Figure(
                    "In Java (JMH)",
                    name,
                    score.getScore(),
                    "µs",
                    null,
                    "± " + Figure.plain(score.getScoreError()),
                    List.of()));
        }
    }
}
