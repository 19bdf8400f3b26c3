package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who there is in the tests of the web side. */
public final class People {

    public static final UUID TENANT = UUID.fromString("11111111-1111-1111-1111-111111111111");
    public static final UUID OTHER_TENANT = UUID.fromString("22222222-2222-2222-2222-222222222222");
    public static final UUID DEVELOPMENT = UUID.fromString("dddddddd-0000-0000-0000-000000000001");
    public static final UUID OTHER_DEVELOPMENT = UUID.fromString("dddddddd-0000-0000-0000-000000000002");
    public static final String PASSWORD = "correct horse";

    public static final KnownAdmin SUPER = admin(1, "super@example.ie", "super_admin");
    public static final KnownAdmin ADMIN = admin(2, "Admin@example.ie", "admin");
    public static final KnownAdmin DEVELOPER = admin(3, "developer@example.ie", "developer");
    public static final KnownAdmin WIZARD = admin(4, "wizard@example.ie", "wizard");
    public static final KnownAdmin DISABLED = admin(5, "disabled@example.ie", "admin");

    static final List<KnownAdmin> ALL = List.of(SUPER, ADMIN, DEVELOPER, WIZARD, DISABLED);

    private People() {}

    private static KnownAdmin admin(int number, String email, String role) {
        UUID id = UUID.fromString("aaaaaaaa-0000-0000-0000-00000000000" + number);
        return new KnownAdmin(id, email, role, TENANT, Set.of(DEVELOPMENT));
    }
}
