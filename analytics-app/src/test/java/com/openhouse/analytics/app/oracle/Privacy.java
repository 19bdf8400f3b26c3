package com.openhouse.analytics.app.oracle;

import java.util.Map;

/** The personal details that occur in the generated questions, each with the mask it must be shown as. */
final class Privacy {
    static final Map<String, String> MASKS = Map.of(
            "mary.murphy+home@gmail.com", "[email]",
            "SEAN@BYRNE.IE", "[email]",
            "087 123 4567", "[phone]",
            "+353 86 765 4321", "[phone]",
            "(01) 496 0123", "[phone]",
            "D02 X285", "[eircode]",
            "T12AF34", "[eircode]",
            "d6w y006", "[eircode]");

    private Privacy() {}

    static String masked(String text) {
        String masked = text;
        for (Map.Entry<String, String> mask : MASKS.entrySet()) {
            masked = masked.replace(mask.getKey(), mask.getValue());
        }
        return masked;
    }
}
