package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.DocumentViewRow;
import com.openhouse.analytics.app.demo.row.MessageRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What homes and homeowners did, added up for the columns that the existing writers keep beside the facts. */
final class Activity {

    private final Map<String, Instant> lastChat = new HashMap<>();
    private final Map<String, Integer> chats = new HashMap<>();
    private final Map<UUID, Instant> lastOpening = new HashMap<>();
    private final Map<UUID, Integer> downloads = new HashMap<>();

    Activity(List<MessageRow> messages, List<DocumentViewRow> openings) {
        messages.stream().filter(Activity::isQuestion).forEach(this::add);
        openings.stream().filter(opening -> opening.homeownerId() != null).forEach(this::add);
    }

    @Nullable Instant lastChat(Home home) {
        return lastChat.get(home.id().toString());
    }

    int chats(Home home) {
        return chats.getOrDefault(home.id().toString(), 0);
    }

    int downloads(Home home) {
        return downloads.getOrDefault(home.owner(), 0);
    }

    @Nullable Instant lastActive(Home home) {
        Instant chat = lastChat(home);
        Instant opening = lastOpening.get(home.owner());
        return chat == null || (opening != null && opening.isAfter(chat)) ? opening : chat;
    }

    private static boolean isQuestion(MessageRow row) {
        return row.userMessage() != null || row.sender().equals("user");
    }

    private void add(MessageRow row) {
        lastChat.merge(row.userId(), row.createdAt(), Activity::later);
        chats.merge(row.userId(), 1, Integer::sum);
    }

    private void add(DocumentViewRow row) {
        UUID owner = Objects.requireNonNull(row.homeownerId());
        lastOpening.merge(owner, row.occurredAt(), Activity::later);
        downloads.merge(owner, row.kind().equals("download") ? 1 : 0, Integer::sum);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
