package eu.inclusion.pathway.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/** Keeps the one-time tokens of sign-in links in our database, so that a restart loses none. */
@Configuration(proxyBeanMethods = false)
class OneTimeTokens {

    @Bean
    OneTimeTokenService oneTimeTokenService(JdbcOperations database, Clock clock) {
        JdbcOneTimeTokenService tokens = new JdbcOneTimeTokenService(database);
        tokens.setClock(clock);
        return tokens;
    }
}
