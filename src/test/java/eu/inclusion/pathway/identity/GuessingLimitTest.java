package eu.inclusion.pathway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Whoever guessed too often from one address waits, however the sign-in's address is written. */
class GuessingLimitTest {

    private final GuessingLimit limit = new GuessingLimit();

    @BeforeEach
    void guessTooOften() {
        UsernamePasswordAuthenticationToken attempt = new UsernamePasswordAuthenticationToken("els", "guessed");
        attempt.setDetails(new WebAuthenticationDetails("192.0.2.1", null));
        IntStream.range(0, 10).forEach(guess ->
                limit.on(new AuthenticationFailureBadCredentialsEvent(attempt, new BadCredentialsException("wrong"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/%6Cogin", "/log%69n"})
    void tooManyGuessesAreNotHeard(String address) throws ServletException, IOException {
        assertThat(statusFor("192.0.2.1", address)).isEqualTo(429);
        assertThat(statusFor("192.0.2.2", address)).isEqualTo(200);
    }

    private int statusFor(String from, String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", address);
        request.setRemoteAddr(from);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
