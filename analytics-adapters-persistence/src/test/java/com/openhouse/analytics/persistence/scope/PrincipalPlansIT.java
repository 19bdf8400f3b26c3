package com.openhouse.analytics.persistence.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.persistence.rows.SqlFile;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each request looks up who asks, so that must not cost the more the more people there are. */
class PrincipalPlansIT {

    @Test
    void whoAsksIsFoundByAnIndexWhateverTheCaseOfTheAddress() {
        DataSource database = TestPostgres.freshDatabase().dataSource();
        var rows = new Rows(database);
        rows.run("insert into tenants (name, slug) values ('One', 'one')");
        rows.run("""
                insert into admins (tenant_id, email, role)
                select t.id, 'Person' || n || '@one.ie', 'developer' from tenants t, generate_series(1, 5000) n""");
        rows.run("analyze admins");

        List<String> plan = JdbcClient.create(database)
                .sql("explain " + SqlFile.of("scope/admin_by_email.sql").text())
                .param("email", "person7@ONE.ie")
                .query(String.class)
                .list();

        assertThat(plan).anyMatch(node -> node.contains("analytics_admins_email_idx"));
    }
}
