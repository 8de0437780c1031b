package eu.inclusion.pathway.portal.fit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What was answered so far, as it stands in the address: so that going back, two tabs and a bookmark all work, and nothing is kept
 * here (ADR 0016).
 */
record FitAnswers(Map<String, String[]> typed) {

    private static final int MOST = 120;
    private static final int LONGEST = 500;

    /** One answer, to be sent along with a page's own. */
    record Sent(String name, String value) {
    }

    /** Takes from a request what the forms ask, and nothing else. */
    static FitAnswers of(Map<String, String[]> parameters, Set<String> asked) {
        Map<String, String[]> typed = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            boolean answer = asked.contains(question(name)) && values.length > 0 && !values[0].isBlank();
            if (answer && values[0].length() <= LONGEST && typed.size() < MOST) {
                typed.put(name, new String[] {values[0]});
            }
        });
        return new FitAnswers(typed);
    }

    /** Takes the same from an address that was sent along. */
    static FitAnswers ofAddress(String query, Set<String> asked) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((name, values) -> {
            if (values.get(0) != null) {
                parameters.put(UriUtils.decode(name, StandardCharsets.UTF_8), new String[] {UriUtils.decode(values.get(0), StandardCharsets.UTF_8)});
            }
        });
        return of(parameters, asked);
    }

    /** Those to questions that are not among these. */
    List<Sent> besides(Set<String> questions) {
        List<Sent> sent = new ArrayList<>();
        typed.forEach((name, values) -> {
            if (!questions.contains(question(name))) {
                sent.add(new Sent(name, values[0]));
            }
        });
        return sent;
    }

    /** Whether one of these questions was answered. */
    boolean any(Set<String> questions) {
        return typed.keySet().stream().anyMatch(name -> questions.contains(question(name)));
    }

    /** A page with these answers in its address. */
    String at(String page) {
        return typed.isEmpty() ? page : page + "?" + query();
    }

    /** A page with these answers and one thing more. */
    String at(String page, String name, String value) {
        String more = name + "=" + value;
        return page + "?" + (typed.isEmpty() ? more : query() + "&" + more);
    }

    String query() {
        return typed.entrySet().stream().map(answer -> encoded(answer.getKey()) + "=" + encoded(answer.getValue()[0]))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** The question to which a name in the address belongs: {@code partners} for {@code partners[0].country}. */
    private static String question(String name) {
        return name.split("[.\\[]", 2)[0];
    }
}
