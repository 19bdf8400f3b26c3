package com.openhouse.analytics.app.account;

import com.openhouse.analytics.domain.scope.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Changes local accounts, each with its entry in the access log, within the transaction of the connection. */
final class Accounts {

    private static final String FIND = """
            select id, tenant_id, email, role from admins where lower(email) = lower(?) order by email = ? desc, id""";

    private static final String CREATE = """
            insert into analytics_credentials (tenant_id, admin_id, password_hash) values (?, ?, ?)
            on conflict (tenant_id, admin_id) do nothing""";

    private static final String PASSWORD = """
            update analytics_credentials set password_hash = ?, updated_at = now() where tenant_id = ? and admin_id = ?""";

    private static final String DISABLE = """
            update analytics_credentials set disabled_at = coalesce(disabled_at, now()), updated_at = now()
            where tenant_id = ? and admin_id = ?""";

    private static final String ENABLE = """
            update analytics_credentials set disabled_at = null, updated_at = now() where tenant_id = ? and admin_id = ?""";

    private static final String END_SESSIONS = """
            update analytics_sessions set revoked_at = now() where tenant_id = ? and admin_id = ? and revoked_at is null""";

    private static final String TELL = """
            insert into audit_log (tenant_id, type, action, metadata)
            values (?, ?, ?, '{"writer": "openhouse-analytics"}')""";

    private static final int LONGEST_ACTION = 100;

    private final Connection connection;

    Accounts(Connection connection) {
        this.connection = connection;
    }

    /** The admin with this e-mail, by the rule of signing in. */
    Admin find(String email) throws SQLException {
        List<Admin> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, email);
            query.setString(2, email);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                found.add(new Admin(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getString(4)));
            }
        }
        if (found.isEmpty() || found.size() > 1 && !found.get(0).email().equals(email)) {
            throw new AccountException("There is no admin with this e-mail.");
        }
        return found.get(0);
    }

    void create(Admin admin, String hash) throws SQLException {
        if (Role.of(admin.role()).isEmpty()) {
            throw new AccountException("The role of this admin has no access.");
        }
        if (update(CREATE, admin.tenantId(), admin.id(), hash) == 0) {
            throw new AccountException("This admin has an account already.");
        }
    }

    void changePassword(Admin admin, String hash) throws SQLException {
        require(update(PASSWORD, hash, admin.tenantId(), admin.id()));
        update(END_SESSIONS, admin.tenantId(), admin.id());
    }

    void disable(Admin admin) throws SQLException {
        require(update(DISABLE, admin.tenantId(), admin.id()));
        update(END_SESSIONS, admin.tenantId(), admin.id());
    }

    void enable(Admin admin) throws SQLException {
        require(update(ENABLE, admin.tenantId(), admin.id()));
    }

    /** Writes down what was done, for the access log. */
    void tell(AccountAction action, Admin admin) throws SQLException {
        String text = "account " + action.word() + " " + admin.email();
        update(
                TELL,
                admin.tenantId(),
                action.event().wireName(),
                text.substring(0, Math.min(LONGEST_ACTION, text.length())));
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static void require(int updated) {
        if (updated == 0) {
            throw new AccountException("This admin has no local account.");
        }
    }

    /** A row of {@code admins}. */
    record Admin(UUID id, UUID tenantId, String email, String role) {}
}
