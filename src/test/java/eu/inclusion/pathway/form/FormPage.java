package eu.inclusion.pathway.form;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Draws a form with the fragments that the portal uses, on a bare page. */
class FormPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html th:lang="${#locale.language}"><head><meta charset="utf-8"><title th:text="${form.title}"></title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper">
            <th:block th:replace="~{form/errors :: errors(${form})}"/>
            <h1 class="govuk-heading-xl" th:text="${form.title}"></h1>
            <form method="post" novalidate><th:block th:replace="~{form/fields :: fields(${form})}"/>
            <button class="govuk-button">Send</button></form></main></div></body></html>
            """;

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    FormPage() {
        ClassLoaderTemplateResolver fragments = new ClassLoaderTemplateResolver();
        fragments.setPrefix("templates/");
        fragments.setSuffix(".html");
        fragments.setCharacterEncoding("UTF-8");
        fragments.setCheckExistence(true);
        fragments.setOrder(1);
        StringTemplateResolver page = new StringTemplateResolver();
        page.setOrder(2);
        engine.addTemplateResolver(fragments);
        engine.addTemplateResolver(page);
        engine.setTemplateEngineMessageSource(FormFixtures.messages());
    }

    FormViews views() {
        return new FormViews(new FormTexts(FormFixtures.messages()), FormFixtures.CONDITIONS);
    }

    Document draw(FormView form, Locale locale) {
        return Jsoup.parse(engine.process(PAGE, new Context(locale, Map.of("form", form))));
    }
}
