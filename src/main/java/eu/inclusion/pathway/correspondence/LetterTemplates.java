package eu.inclusion.pathway.correspondence;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The templates in {@code letters/}: plain text, drawn by an engine of their own (the web pages keep theirs) that refuses what
 * is missing instead of leaving a hole.
 */
class LetterTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterTemplates(LetterTexts texts) {
        engine.setDialect(new StrictDialect());
        engine.setMessageResolver(new SentencesOfLetters(texts));
        engine.setTemplateResolver(files());
    }

    String draw(String template, LetterLanguage language, Map<String, Object> values) {
        return engine.process(template, new Context(language.locale(), values));
    }

    private static ClassLoaderTemplateResolver files() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(LetterTemplates.class.getClassLoader());
        files.setPrefix("letters/");
        files.setSuffix(".txt");
        files.setTemplateMode(TemplateMode.TEXT);
        files.setCharacterEncoding("UTF-8");
        return files;
    }

    /** Thymeleaf as ever, but strict about values. */
    private static final class StrictDialect extends SpringStandardDialect {

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return new NothingMissing();
        }
    }

    /** Reads a value; one that is not there is refused. */
    private static final class NothingMissing implements IStandardVariableExpressionEvaluator {

        @Override
        public Object evaluate(
                IExpressionContext context,
                IStandardVariableExpression expression,
                StandardExpressionExecutionContext execution) {
            Object value = SPELVariableExpressionEvaluator.INSTANCE.evaluate(context, expression, execution);
            if (value == null) {
                throw new LetterIncomplete("The letter has no value " + expression.getExpression());
            }
            return value;
        }
    }

    /** Finds the sentences in the letters' own bundle. */
    private static final class SentencesOfLetters extends AbstractMessageResolver {

        private final LetterTexts texts;

        SentencesOfLetters(LetterTexts texts) {
            this.texts = texts;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] values) {
            return texts.say(LetterLanguage.of(context.getLocale()), key, values == null ? new Object[0] : values);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] values) {
            throw new LetterIncomplete("There is no text " + key);
        }
    }
}
