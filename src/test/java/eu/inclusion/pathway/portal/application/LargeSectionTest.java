package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.applicationform.ApplicationForms;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.form.FieldType;
import eu.inclusion.pathway.form.FormField;
import eu.inclusion.pathway.form.FormRows;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.WebProductTest;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The longest section that a form allows comes through a real connection whole, in the script that takes the most room. */
@WebProductTest
@OnH2
class LargeSectionTest {

    /** Nine signs on the wire. */
    private static final String GEORGIAN = "\u10d0";
    private static final int LONGEST = 1_000;

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private SignInLinks links;
    @Autowired
    private Organisations organisations;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private ApplicationForms forms;

    @Test
    void asManyPartnersAsThereMayBeAndMoreAreReadWhole() throws Exception {
        ApplicationCase applying = beans.createBean(ApplicationCase.class);
        OrganisationPath path = applying.path();
        GrantApplication draft = applying.draft(path);
        String page = "/portal/applications/" + draft.id().text() + "/sections/" + SectionKind.ORGANISATIONS.slug();
        signIn(organisations.findById(path.organisationId()).orElseThrow().contacts().get(0).email(), page);
        FormRows partners = forms.of(SectionKind.ORGANISATIONS, draft.action()).rows().get(0);

        HttpResponse<String> most = save(page, written(partners, partners.maxRows(), LONGEST), 0);
        assertThat(most.statusCode()).isEqualTo(200);
        assertThat(sheets.of(draft).section(SectionKind.ORGANISATIONS).typed().get(partners.key())).asList().hasSize(partners.maxRows())
                .last().asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("learners", GEORGIAN.repeat(LONGEST));

        HttpResponse<String> more = save(page, written(partners, 300, 1), 1);
        assertThat(more.body()).contains("may have at most 99 entries");
        assertThat(sheets.of(draft).section(SectionKind.ORGANISATIONS).typed().get(partners.key())).asList().hasSize(300);
    }

    private static Map<String, String> written(FormRows rows, int many, int signs) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int index = 0; index < many; index++) {
            for (FormField field : rows.fields()) {
                String name = rows.key() + "[" + index + "]." + field.key();
                switch (field.type()) {
                    case DATE -> List.of(".day", ".month", ".year").forEach(part -> typed.put(name + part, "12"));
                    case TEXTAREA -> typed.put(name, GEORGIAN.repeat(Math.min(signs, field.rules().maxLength())));
                    default -> typed.put(name, field.type() == FieldType.NUMBER ? "1" : "");
                }
            }
        }
        return typed;
    }

    private void signIn(String email, String page) throws IOException, InterruptedException {
        String link = links.forLetter(email, page).replaceFirst("^https?://[^/]+", "");
        post("/portal/sign-in/link", Map.of("token", link.replaceFirst(".*[?&]token=([^&]+).*", "$1"), "to", page), see(link));
    }

    private HttpResponse<String> save(String page, Map<String, String> typed, int version) throws IOException, InterruptedException {
        Map<String, String> sent = new LinkedHashMap<>(typed);
        sent.put("version", String.valueOf(version));
        return post(page, sent, see(page));
    }

    private String see(String page) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(page)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    /** As the page's own form would: with what stands hidden in it against forged requests. */
    private HttpResponse<String> post(String page, Map<String, String> typed, String from) throws IOException, InterruptedException {
        String body = "_csrf=" + Jsoup.parse(from).select("main input[name=_csrf]").val() + typed.entrySet().stream()
                .map(one -> "&" + encoded(one.getKey()) + "=" + encoded(one.getValue())).collect(Collectors.joining());
        return browser.send(HttpRequest.newBuilder(address(page)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI address(String page) {
        return URI.create("http://localhost:" + port + page);
    }
}
