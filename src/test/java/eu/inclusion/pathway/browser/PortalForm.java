package eu.inclusion.pathway.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Fills a form of the portal the way a person does: field after field, adding rows where there are more. */
final class PortalForm {

    private static final String ISO_DATE = "\\d{4}-\\d{2}-\\d{2}";

    private final Page page;

    PortalForm(Page page) {
        this.page = page;
    }

    void fill(Map<String, Object> answers) {
        answers.forEach(this::answer);
    }

    private void answer(String name, Object value) {
        if (value instanceof List<?> several) {
            answerSeveral(name, several);
        } else if (value instanceof Boolean ticked) {
            page.locator(named(name)).setChecked(ticked);
        } else if (value.toString().matches(ISO_DATE)) {
            answerDate(name, LocalDate.parse(value.toString()));
        } else {
            answerOne(page.locator(named(name)), value.toString());
        }
    }

    private void answerSeveral(String name, List<?> several) {
        for (int index = 0; index < several.size(); index++) {
            if (several.get(index) instanceof Map<?, ?> row) {
                answerRow(name, index, row);
            } else {
                page.locator(named(name) + "[value='" + several.get(index) + "']").check();
            }
        }
    }

    private void answerRow(String list, int index, Map<?, ?> row) {
        String prefix = list + "[" + index + "].";
        if (page.locator("[name^='" + prefix + "']").count() == 0) {
            page.locator("button[name='form.add-row'][value='" + list + "']").click();
            page.locator("[name^='" + prefix + "']").first().waitFor();
        }
        row.forEach((question, value) -> answer(prefix + question, value));
    }

    private void answerDate(String name, LocalDate day) {
        page.locator(named(name + ".day")).fill(String.valueOf(day.getDayOfMonth()));
        page.locator(named(name + ".month")).fill(String.valueOf(day.getMonthValue()));
        page.locator(named(name + ".year")).fill(String.valueOf(day.getYear()));
    }

    private static void answerOne(Locator field, String value) {
        switch (String.valueOf(field.first().evaluate("field => field.type"))) {
            case "radio" -> field.and(field.page().locator("[value='" + value + "']")).check();
            case "select-one" -> field.selectOption(value);
            default -> field.fill(value);
        }
    }

    private static String named(String name) {
        return "[name='" + name + "']";
    }
}
