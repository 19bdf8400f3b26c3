package com.openhouse.analytics.app.demo.data;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who bought a home; the e-mail may be missing or a placeholder. */
record Purchaser(String name, @Nullable String email, String phone) {

    private static final List<String> FIRST = Texts.lines("first-names.txt");
    private static final List<String> LAST = Texts.lines("surnames.txt");

    static Purchaser drawn(Dice dice, int number) {
        String first = dice.oneOf(FIRST);
        String last = dice.oneOf(LAST);
        String email = ascii(first) + "." + ascii(last) + number + "@mail.example";
        return new Purchaser(first + " " + last, email, phone(dice));
    }

    static String phone(Dice dice) {
        return "087 555 0" + dice.between(100, 999);
    }

    Purchaser withEmail(@Nullable String other) {
        return new Purchaser(name, other, phone);
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
