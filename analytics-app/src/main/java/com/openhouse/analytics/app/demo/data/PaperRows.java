package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.DocumentRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents as rows, with the counters that opening them left behind. */
final class PaperRows {

    private static final Map<String, String> MIME_TYPES = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "dwg", "image/vnd.dwg",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final World world;
    private final Openings openings;

    PaperRows(World world, Openings openings) {
        this.world = world;
        this.openings = openings;
    }

    List<DocumentRow> of(List<Paper> papers) {
        return papers.stream().map(this::row).toList();
    }

    private DocumentRow row(Paper paper) {
        Dice dice = world.dice("document row", paper.id());
        String file = paper.title().replace(' ', '_') + "." + paper.extension();
        boolean review = paper.processing() == Paper.Processing.NEEDS_REVIEW;
        return new DocumentRow(
                paper.id(),
                paper.company().id(),
                paper.estate() == null ? null : paper.estate().id(),
                paper.type() == null ? null : paper.type().id(),
                paper.type() == null ? null : paper.type().code(),
                paper.documentType(),
                dice.chance(0.97) ? paper.kind() : null,
                paper.type() == null ? null : dice.between(review ? 40 : 80, review ? 65 : 99) / 100.0,
                paper.type() != null,
                review,
                paper.title(),
                file,
                paper.company().key() + "/" + file,
                mimeType(paper),
                dice.between(60, 9_000),
                dice.between(1, 3),
                paper.archived() ? "archived" : "active",
                review ? "completed" : paper.processing().name().toLowerCase(Locale.ROOT),
                paper.processing() == Paper.Processing.FAILED ? "The file has no readable text" : null,
                paper.chunks(),
                openings.counted(paper, "view", dice),
                openings.counted(paper, "download", dice),
                paper.importantRank() != null,
                paper.importantRank(),
                paper.createdAt(),
                paper.createdAt());
    }

    private static @Nullable String mimeType(Paper paper) {
        return paper.withoutMimeType() ? null : MIME_TYPES.get(paper.extension());
    }
}
