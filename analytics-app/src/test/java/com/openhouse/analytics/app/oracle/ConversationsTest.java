package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.SmallCompany.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConversationsTest {
    private final SmallCompany company = new SmallCompany("Europe/Dublin");

    @Test
    void aQuestionIsAnsweredByTheFirstLaterRowOfTheAssistant() {
        company.says(NOON, "user", "Where is the fuse box?");
        company.says(NOON.plusSeconds(5), "bot", "In the hall.");
        company.says(NOON.plusSeconds(9), "assistant", "Anything else?");

        assertThat(questions()).extracting(Question::answer).containsExactly("In the hall.");
    }

    @Test
    void theNextQuestionEndsTheWaitForAnAnswer() {
        company.says(NOON, "user", "Where is the fuse box?");
        company.says(NOON.plusSeconds(1), "user", "Hello?");
        company.says(NOON.plusSeconds(5), "ai", "In the hall.");

        assertThat(questions()).extracting(Question::answer).containsExactly(null, "In the hall.");
    }

    @Test
    void anAnswerBeforeTheQuestionIsNotItsAnswer() {
        company.says(NOON.minusSeconds(1), "assistant", "Welcome.");
        company.says(NOON, "user", "Where is the fuse box?");

        assertThat(questions()).extracting(Question::unansweredReason).containsExactly("no_answer");
    }

    @Test
    void rowsOfTheSameMomentAreOrderedById() {
        company.says(NOON, "assistant", "Before.");
        company.says(NOON, "user", "Where is the fuse box?");
        company.says(NOON, "assistant", "After.");

        assertThat(questions()).extracting(Question::answer).containsExactly("After.");
    }

    @Test
    void blankRowsAndTestRowsAreSkipped() {
        company.says(NOON, "user", "Where is the fuse box?");
        company.says(NOON.plusSeconds(1), "assistant", " ");
        company.row(NOON.plusSeconds(2), "user", "a test", null, null, Map.of("testMode", true), null, null);
        company.row(NOON.plusSeconds(3), "ai", "a test", null, null, Map.of("testMode", "true"), null, null);
        company.says(NOON.plusSeconds(4), "assistant", "In the hall.");

        assertThat(questions()).extracting(Question::answer).containsExactly("In the hall.");
    }

    @Test
    void aBlankUserMessageIsNoQuestionWhateverTheContent() {
        company.row(NOON, "user", "Where is the fuse box?", " ", null, null, null, null);

        assertThat(questions()).isEmpty();
    }

    @Test
    void theMetadataOfTheAnswerRowTellsTheReason() {
        company.says(NOON, "user", "Where is the fuse box?");
        company.row(NOON.plusSeconds(1), "ai", "No idea.", null, null, Map.of("isNoInfo", true), null, null);

        assertThat(questions()).extracting(Question::unansweredReason).containsExactly("no_info");
    }

    @Test
    void aTopicOfSmallTalkIsNotEligibleAndItsNamesakeIs() {
        company.row(NOON, "user", "", "Thanks", "Bye", Map.of("topic", "affirmative_yes"), null, null);
        company.row(NOON, "user", "", "Plan?", "Here", Map.of("topic", "emergencyplan"), null, null);

        assertThat(questions()).extracting(Question::eligible).containsExactly(false, true);
    }

    @Test
    void theHomeIsTheUnitThatAsksAndItsOwnerHasItsEmail() {
        RawData.Homeowner ann = new RawData.Homeowner(
                company.id(),
                company.tenant.id(),
                company.development.id(),
                "Ann",
                "ANN@EXAMPLE.ORG",
                null,
                null,
                null,
                NOON);
        company.data.homeowners.add(ann);
        company.exchange(NOON, "Where is the fuse box?", "In the hall.");

        assertThat(questions()).extracting(Question::homeowner).containsExactly(ann);
    }

    private List<Question> questions() {
        return new Conversations(company.data).questions();
    }
}
