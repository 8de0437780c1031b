package eu.inclusion.pathway.identity;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The authorisation table: every address of the product, and who may come in. What is not named here is denied. Which cases a
 * person sees inside is decided by agency and organisation where the cases are.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] CALL_READERS = {Role.OFFICER.authority(), Role.LEAD_OFFICER.authority(), Role.COORDINATOR.authority(),
        Role.ADMINISTRATOR.authority()};

    /** The engine's REST API: staff accounts by HTTP Basic, no session, so no cross-site forgery. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, StaffSignIn accounts, GuessingLimit guesses) throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .addFilterBefore(guesses, BasicAuthenticationFilter.class)
                .authenticationProvider(new StaffAuthentication(accounts))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .anyRequest().hasAuthority(StaffAuthentication.AUTHORITY))
                .httpBasic(basic -> basic.realmName("Pathway"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Tasklist, Cockpit, Admin and our staff pages: one sign-on with account and password. */
    @Bean
    @Order(2)
    SecurityFilterChain staff(HttpSecurity http, StaffSignIn accounts, GuessingLimit guesses) throws Exception {
        PageHeaders.without(path("/camunda/**")).configure(http); // the web applications send their own
        return http.securityMatcher(anyOf("/camunda/**", "/desk/**", "/login", "/logout"))
                .addFilterBefore(guesses, UsernamePasswordAuthenticationFilter.class)
                .requestCache(cache -> cache.requestCache(ReturnTo.pageOf("staff")))
                .authenticationProvider(new StaffAuthentication(accounts))
                .exceptionHandling(refused -> refused.accessDeniedHandler(FormTooOld.orForbidden()))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(path("/camunda/api/admin/setup/**")).denyAll() // CVE-2026-77226: anyone could make an administrator
                        .requestMatchers(path("/camunda/app/*/*/setup/**")).denyAll()
                        .requestMatchers(path("/camunda/api/admin/auth/user/*/login/**")).denyAll() // one way to sign in: ours
                        .requestMatchers(path("/login"), path("/logout")).permitAll()
                        .requestMatchers(path("/desk/calls/new"), path("/desk/calls/{call}/*")).hasAuthority(Role.ADMINISTRATOR.authority())
                        .requestMatchers(path("/desk/calls/**")).hasAnyAuthority(CALL_READERS)
                        .requestMatchers(path("/desk/travel-rules")).hasAuthority(Role.LEAD_OFFICER.authority())
                        .requestMatchers(path("/desk/what-if/**")).hasAuthority(Role.LEAD_OFFICER.authority())
                        .anyRequest().hasAuthority(StaffAuthentication.AUTHORITY))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/desk", false).failureUrl("/login?failed"))
                .logout(logout -> logout.logoutRequestMatcher(path("/logout")).logoutSuccessUrl("/"))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(path("/camunda/**"))) // the web applications have their own token
                .build();
    }

    /** Where guests may come besides contacts; whether they see a draft and what of it, its pages ask {@code DraftAccess}. */
    private static final String[] GUESTS = {"/portal", "/portal/shared", "/portal/applications/{id}", "/portal/applications/{id}/checklist",
        "/portal/applications/{id}/draft.pdf",
        "/portal/applications/{id}/sections/**", "/portal/applications/{id}/history/**", "/portal/applications/{id}/comments/**"};

    /** The portal's inside: an organisation's contact, signed in with a one-time link; guests at few doors. */
    @Bean
    @Order(3)
    SecurityFilterChain portal(HttpSecurity http, ContactSignIn contacts) throws Exception {
        PageHeaders.everywhere().configure(http);
        http.securityMatcher(anyOf("/portal/**"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(FormTooOld.orForbidden()))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(path("/portal/sign-in"), path("/portal/sign-in/**")).permitAll()
                        .requestMatchers(anyOf(GUESTS)).hasAnyAuthority(Contact.AUTHORITY, Contact.GUEST)
                        .anyRequest().hasAuthority(Contact.AUTHORITY));
        contacts.configure(http);
        return http.build();
    }

    /** What everyone may see: the first page, the public forms and checks, and what pages are made of. */
    @Bean
    @Order(4)
    SecurityFilterChain open(HttpSecurity http, Environment environment) throws Exception {
        PageHeaders.everywhere().configure(http);
        return http
                .requestCache(cache -> cache.disable())
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint((request, response, refusal) -> response.sendError(HttpStatus.NOT_FOUND.value()))
                        .accessDeniedHandler(FormTooOld.orNotFound()))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(HttpMethod.GET, "/", "/language", "/accessibility", "/error").permitAll()
                        .requestMatchers("/interest", "/interest/**").permitAll()
                        .requestMatchers(HttpMethod.GET, "/fit", "/fit/**").permitAll()
                        .requestMatchers("/ideas", "/ideas/**").permitAll()
                        .requestMatchers("/events", "/events/*", "/feeds/*").permitAll() // calendar programs look with HEAD, too
                        .requestMatchers(HttpMethod.GET, "/receipts/**").permitAll()
                        .requestMatchers("/partner-consents/*").permitAll()
                        .requestMatchers("/preparations/**", "/guardian-permissions/*").permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/eligibility-checks", "/api/routings").permitAll()
                        .requestMatchers(HttpMethod.GET, "/assets/**", "/form/**", "/favicon.ico").permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/health").permitAll()
                        .requestMatchers(path("/demo/**")).access(demoOnly(environment))
                        .anyRequest().denyAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(path("/api/**")))
                .build();
    }

    /** The demo's own pages exist in the demo only, which listens on this machine only. */
    private static AuthorizationManager<RequestAuthorizationContext> demoOnly(Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        return (visitor, request) -> new AuthorizationDecision(demo);
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns).map(SecurityConfiguration::path).toList());
    }

    /** Written out because a text would match the dispatcher's paths only, and the engine's servlets are others. */
    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
