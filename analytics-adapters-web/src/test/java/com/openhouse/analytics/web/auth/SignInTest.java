package com.openhouse.analytics.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.domain.scope.CredentialDirectory;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.domain.scope.StoredCredential;
import com.openhouse.analytics.web.problem.UnauthenticatedException;
import com.openhouse.analytics.web.testing.FakeSessions;
import com.openhouse.analytics.web.testing.Keys;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The same is done for every account that does not sign in, whatever is wrong with it, so that it takes the same time. */
class SignInTest {

    private static final List<String> ALL_OF_IT = List.of("admin", "credential", "comparison");
    private static final List<String> ALL_OF_THE_FIRST = List.of("admin", "credential", "hash", "comparison");

    private final List<String> done = new ArrayList<>();
    private final LocalAccounts accounts = new LocalAccounts(new Admins(), new Credentials());
    private final SignIn signIn = new SignIn(accounts, new PasswordCheck(new Encoder()), sessions());

    @ParameterizedTest
    @CsvSource({
        "admin@example.ie, wrong",
        "nobody@example.ie, correct horse",
        "nobody@example.ie, nobody",
        "super@example.ie, correct horse",
        "disabled@example.ie, correct horse",
        "disabled@example.ie, wrong"
    })
    void everyFailureIsTheSameWork(String email, String password) {
        assertThatThrownBy(() -> signIn.signIn(email, password, trail()))
                .isInstanceOf(UnauthenticatedException.class)
                .hasMessage("E-mail or password is wrong.");
        assertThat(done).isEqualTo(ALL_OF_THE_FIRST);
    }

    @Test
    void aSuccessIsNoLess() {
        signIn.signIn("admin@example.ie", People.PASSWORD, trail());
        assertThat(done).isEqualTo(ALL_OF_THE_FIRST);
    }

    @Test
    void theHashOfNobodyIsMadeOnce() {
        signIn.signIn("admin@example.ie", People.PASSWORD, trail());
        done.clear();
        assertThatThrownBy(() -> signIn.signIn("nobody@example.ie", "nobody", trail()))
                .isInstanceOf(UnauthenticatedException.class);
        assertThat(done).isEqualTo(ALL_OF_IT);
    }

    private static Trail trail() {
        return Trail.of(new MockHttpServletRequest());
    }

    private Sessions sessions() {
        Duration day = Duration.ofDays(1);
        LocalTokens tokens =
                new LocalTokens(List.of(Keys.LOCAL.getBytes(StandardCharsets.UTF_8)), day, Clock.systemUTC());
        return new Sessions(new FakeSessions(), accounts, tokens, new SessionSettings(day, day), Clock.systemUTC());
    }

    private final class Admins implements PrincipalDirectory {

        @Override
        public Optional<KnownAdmin> findByEmail(String email) {
            done.add("admin");
            return List.of(People.ADMIN, People.DISABLED, People.SUPER).stream()
                    .filter(admin -> admin.email().equalsIgnoreCase(email))
                    .findFirst();
        }

        @Override
        public Optional<KnownAdmin> findById(UUID tenantId, UUID adminId) {
            throw new AssertionError("Nobody is looked up by id.");
        }
    }

    /** Everybody has an account but the super_admin, who signs in elsewhere. */
    private final class Credentials implements CredentialDirectory {

        @Override
        public Optional<StoredCredential> find(UUID tenantId, UUID adminId) {
            done.add("credential");
            return adminId.equals(People.SUPER.id())
                    ? Optional.empty()
                    : Optional.of(
                            new StoredCredential("hash of " + People.PASSWORD, adminId.equals(People.DISABLED.id())));
        }
    }

    /** Counts comparisons instead of taking a tenth of a second for each. */
    private final class Encoder implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            done.add("hash");
            return hash(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            done.add("comparison");
            return hash.equals(hash(password));
        }

        private String hash(CharSequence password) {
            return "hash of " + password;
        }
    }
}
