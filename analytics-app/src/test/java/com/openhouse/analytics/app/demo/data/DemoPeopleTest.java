package com.openhouse.analytics.app.demo.data;

import static com.openhouse.analytics.app.demo.data.Demo.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.app.demo.row.AdminRow;
import com.openhouse.analytics.app.demo.row.DevelopmentRow;
import com.openhouse.analytics.app.demo.row.HomeownerRow;
import com.openhouse.analytics.app.demo.row.UnitRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    @Test
    void twoDevelopersShareATenantAndOneHasNoDevelopment() {
        Set<UUID> busy = DATA.developments().stream()
                .map(DevelopmentRow::developerUserId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        List<AdminRow> developers = DATA.admins().stream()
                .filter(admin -> admin.role().equals("developer"))
                .toList();

        assertThat(developers.stream()
                        .filter(admin -> busy.contains(admin.id()))
                        .collect(Collectors.groupingBy(AdminRow::tenantId, Collectors.counting()))
                        .values())
                .contains(2L);
        assertThat(developers).anyMatch(admin -> !busy.contains(admin.id()));
        assertThat(busy)
                .allMatch(id -> developers.stream().anyMatch(admin -> admin.id().equals(id)));
    }

    @Test
    void aDevelopmentIsNobodysAndAnAdminHasAnUnknownRole() {
        assertThat(DATA.developments()).anyMatch(row -> row.developerUserId() == null);
        assertThat(DATA.admins())
                .anyMatch(row -> !Set.of("super_admin", "admin", "developer").contains(row.role()));
    }

    @Test
    void anEmailIsWrittenInMixedCase() {
        assertThat(DATA.admins())
                .anyMatch(row -> !row.email().equals(row.email().toLowerCase()));
    }

    @Test
    void aTenantLivesInAnotherZoneAndOneHasNone() {
        assertThat(DATA.tenants())
                .anyMatch(row -> "America/New_York".equals(row.contact().get("timezone")))
                .anyMatch(row -> !row.contact().containsKey("timezone"));
    }

    @Test
    void homesLackAPurchaserOrARealEmail() {
        assertThat(DATA.units())
                .anyMatch(unit -> unit.purchaserName() == null)
                .anyMatch(unit -> unit.purchaserName() != null && unit.purchaserEmail() == null)
                .anyMatch(unit -> "".equals(unit.purchaserEmail()))
                .anyMatch(unit -> placeholder(unit.purchaserEmail()));
        assertThat(DATA.homeowners()).anyMatch(owner -> placeholder(owner.email()));
    }

    @Test
    void homesStandAtAnOldVersionOfTheMustReadDocuments() {
        Map<UUID, DevelopmentRow> developments =
                DATA.developments().stream().collect(Collectors.toMap(DevelopmentRow::id, Function.identity()));

        assertThat(DATA.units())
                .anyMatch(unit -> unit.importantDocsAgreedVersion() > 0
                        && unit.importantDocsAgreedVersion()
                                < developments.get(unit.developmentId()).importantDocsVersion())
                .anyMatch(unit -> unit.importantDocsAgreedVersion()
                        == developments.get(unit.developmentId()).importantDocsVersion());
    }

    @Test
    void homeownersAndHomesAreMatchedByEmailButNotAll() {
        Map<String, Long> units = DATA.units().stream()
                .filter(unit ->
                        unit.purchaserEmail() != null && !unit.purchaserEmail().isEmpty())
                .collect(Collectors.groupingBy(DemoPeopleTest::key, Collectors.counting()));
        Map<String, Long> owners =
                DATA.homeowners().stream().collect(Collectors.groupingBy(DemoPeopleTest::key, Collectors.counting()));

        assertThat(owners.keySet()).anyMatch(units::containsKey).anyMatch(key -> !units.containsKey(key));
        assertThat(units.keySet()).anyMatch(key -> !owners.containsKey(key));
        assertThat(owners.values()).contains(2L);
        assertThat(DATA.homeowners()).anyMatch(owner -> owner.email().contains("@MAIL.EXAMPLE"));
    }

    @Test
    void invitationsAreOpenUsedOrMissing() {
        Set<UUID> invited = DATA.qrTokens().stream().map(row -> row.unitId()).collect(Collectors.toSet());

        assertThat(DATA.qrTokens()).anyMatch(row -> row.usedAt() == null).anyMatch(row -> row.usedAt() != null);
        assertThat(DATA.units()).anyMatch(unit -> unit.purchaserEmail() != null && !invited.contains(unit.id()));
    }

    @Test
    void thereIsAnAccountForEveryRoleAndASecondDeveloper() {
        assertThat(DemoAccounts.all().stream().map(DemoAccount::role).toList())
                .contains("super_admin", "admin", "developer")
                .doesNotContain("viewer");
        assertThat(DemoAccounts.all().stream().map(DemoAccount::email))
                .contains("super@openhouse.demo", "admin@longview.demo", "admin@shannon.demo", "newcomer@longview.demo")
                .isSubsetOf(DATA.admins().stream().map(AdminRow::email).toList());
    }

    private static String key(UnitRow unit) {
        return unit.developmentId() + unit.purchaserEmail().toLowerCase();
    }

    private static String key(HomeownerRow owner) {
        return owner.developmentId() + owner.email().toLowerCase();
    }

    private static boolean placeholder(String email) {
        return email != null && email.endsWith("@pending.onboarding");
    }
}
