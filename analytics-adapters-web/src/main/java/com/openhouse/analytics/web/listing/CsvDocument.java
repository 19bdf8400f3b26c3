package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.web.answer.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes rows to a response as they come; nothing is written before the first row, so that a failure can be told. */
final class CsvDocument {

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180;

    private final Csv<?> csv;
    private final Frame frame;
    private final String filters;
    private final HttpServletResponse response;
    private final List<CsvColumn> columns;
    private @Nullable CSVPrinter printer;
    private long rows;

    CsvDocument(Csv<?> csv, Frame frame, String filters, HttpServletResponse response) {
        this.csv = csv;
        this.frame = frame;
        this.filters = filters;
        this.response = response;
        this.columns = CsvColumn.of(csv.type());
    }

    void row(Record row) {
        try {
            CSVPrinter open = open();
            for (CsvColumn column : columns) {
                open.print(CsvCell.of(column.value().apply(row)));
            }
            open.println();
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() throws IOException {
        open().flush();
    }

    /** How many rows have been written. */
    long rows() {
        return rows;
    }

    void headers() {
        response.setContentType("text/csv; charset=utf-8; header=present");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(filename()).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT);
    }

    private CSVPrinter open() throws IOException {
        CSVPrinter open = printer;
        if (open == null) {
            headers();
            open = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)),
                    RFC_4180);
            for (String line : CsvPreamble.lines(csv.name(), frame, filters)) {
                open.getOut().append(line).append("\r\n");
            }
            open.printRecord(columns.stream().map(CsvColumn::name));
            printer = open;
        }
        return open;
    }

    private String filename() {
        return "openhouse-" + csv.name().replace('_', '-') + "-"
                + frame.window().to() + ".csv";
    }
}
