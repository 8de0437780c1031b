package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.programme.Action;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The forms with which the sections of an application are written. They ask what FORM-KA210 and FORM-KA220 of call 2025 ask; how long a
 * text may be, and how many rows there may be, is ours: the official limits were not in our sources.
 */
@Component
public class ApplicationForms {

    private final Map<SectionKind, FormSchema> bySection = new EnumMap<>(SectionKind.class);

    ApplicationForms(Forms forms) {
        for (SectionKind kind : SectionKind.values()) {
            ClassPathResource file = new ClassPathResource("forms/" + kind.form() + ".form");
            if (file.exists()) {
                bySection.put(kind, read(forms, file));
            }
        }
    }

    /** The form of a section of the action's application. What differs between actions stands under conditions in the form itself. */
    public FormSchema of(SectionKind kind, Action action) {
        FormSchema form = bySection.get(kind);
        if (form == null) {
            throw new IllegalStateException("Applications for " + action + " have no form for " + kind);
        }
        return form;
    }

    private static FormSchema read(Forms forms, ClassPathResource resource) {
        try (InputStream file = resource.getInputStream()) {
            return forms.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The form " + resource.getPath() + " cannot be read", e);
        }
    }
}
