package com.openhouse.analytics.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.persistence.testing.TwoCompanies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What happens outside of somebody's scope changes no byte that he gets; what happens inside does.
 *
 * <p>Rows stay from try to try, since what is claimed holds whatever was there before; {@code -Djqwik.tries.default=200}
 * sets the number of tries.
 */
class NonInterferenceIT {

    private static final int AT_ONCE = 4;
    private static final List<String> ADMINS = withTokens("admin.longview");
    private static final List<String> DEVELOPERS = withTokens("developer.park", "developer.nothing");

    private static final House HOUSE = House.shared();
    private static final TwoCompanies COMPANIES = HOUSE.companies;
    private static final Specification SPECIFICATION = new Specification();

    @Property
    void whatHappensInAnotherCompanyOrDevelopmentChangesNoByte(
            @ForAll("happenings") List<Happening> abroad, @ForAll("happenings") List<Happening> nextDoor)
            throws Exception {
        Map<String, String> ofTheAdmin = answers("admin.longview");
        Map<String, String> ofTheDeveloper = answers("developer.park");
        Map<String, String> ofTheOther = answers("developer.nothing");

        abroad.forEach(happening -> happening.happen(COMPANIES, COMPANIES.foreign, COMPANIES.harbor));
        whole(COMPANIES.foreign);
        for (String caller : ADMINS) {
            assertThat(answers(caller)).as(caller).isEqualTo(ofTheAdmin);
        }

        nextDoor.forEach(happening -> happening.happen(COMPANIES, COMPANIES.own, COMPANIES.lawn));
        whole(COMPANIES.own);
        for (String caller : DEVELOPERS) {
            boolean nothing = caller.endsWith("nothing");
            assertThat(answers(caller)).as(caller).isEqualTo(nothing ? ofTheOther : ofTheDeveloper);
        }
    }

    @Example
    void everyKindOfChangeInsideIsTold() throws Exception {
        Map<String, String> before = answers("developer.park");
        for (Change change : Change.values()) {
            new Happening(change, 9).happen(COMPANIES, COMPANIES.own, COMPANIES.park);

            Map<String, String> after = answers("developer.park");
            assertThat(after).as(change.name()).isNotEqualTo(before);
            before = after;
        }
        assertThat(answers("token.developer.park")).isEqualTo(before);
    }

    @Example
    void whatBelongsToTheWholeCompanyIsTheAdmins() throws Exception {
        Map<String, String> before = answers("admin.longview");

        whole(COMPANIES.own);

        assertThat(answers("admin.longview")).isNotEqualTo(before);
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(Arbitraries.of(Change.class), Arbitraries.longs())
                .as(Happening::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** What belongs to a company and to no development of it. */
    private void whole(UUID tenant) {
        COMPANIES.rows.message(tenant, null, TwoCompanies.NOW.minusSeconds(60), Map.of("user_message", "For all?"));
        COMPANIES.rows.insert(
                "documents",
                Map.of(
                        "tenant_id",
                        tenant,
                        "document_type",
                        "manual",
                        "title",
                        "All",
                        "file_name",
                        "all.pdf",
                        "relative_path",
                        "/all"));
    }

    /** By path, and computed anew, so that no cache hides a difference. */
    private Map<String, String> answers(String caller) throws Exception {
        List<String> paths = Readings.of(HOUSE, SPECIFICATION, COMPANIES.park);
        List<Callable<String>> questions = new ArrayList<>();
        paths.forEach(path -> questions.add(() -> withoutRequestId(caller, path)));
        List<String> bodies = Clients.ask(AT_ONCE, questions);
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            answers.put(paths.get(i), bodies.get(i));
        }
        return answers;
    }

    private String withoutRequestId(String caller, String path) throws Exception {
        return HOUSE.refresh(caller, path).body().replaceAll("\"request_id\":\"[^\"]*\"", "");
    }

    private static List<String> withTokens(String... people) {
        List<String> callers = new ArrayList<>();
        for (String person : people) {
            callers.addAll(List.of(person, "token." + person));
        }
        return callers;
    }
}
