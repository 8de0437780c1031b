package eu.inclusion.pathway.workflow.form;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

/** The conditions of all forms are FEEL that the engine understands. */
class FormConditionsTest {

    private final ScalaFeelEngine feel = new ScalaFeelEngine(List.of());

    @Test
    void everyConditionCanBeWorkedOut() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".form")).toList()) {
                for (String condition : new ObjectMapper().readTree(file.toFile()).findValuesAsText("hide")) {
                    assertThatCode(() -> feel.evaluateSimpleExpression(condition.replaceFirst("^=", ""),
                            Variables.createVariables().asVariableContext()))
                            .as("%s: %s", file.getFileName(), condition).doesNotThrowAnyException();
                }
            }
        }
    }
}
