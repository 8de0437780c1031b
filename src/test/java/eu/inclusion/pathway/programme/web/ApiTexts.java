package eu.inclusion.pathway.programme.web;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of the message bundles, as the application sets them up. */
public final class ApiTexts {

    private ApiTexts() {
    }

    public static ResourceBundleMessageSource of(String... modules) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        for (String module : modules) {
            messages.addBasenames("messages/" + module);
        }
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** The advice that answers mistakes, for a test of one door. */
    public static Object problems(MessageSource messages) {
        return new ApiProblems(messages);
    }
}
