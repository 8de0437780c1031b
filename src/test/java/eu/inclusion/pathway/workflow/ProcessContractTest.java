package eu.inclusion.pathway.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every model keeps its contract with the code: ids, forms, delegates, messages, retention, a diagram. */
@ProductTest
@OnH2
class ProcessContractTest {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*([a-zA-Z]\\w*)\\s*[.}]");
    private static final List<String> ENGINE_NAMES = List.of("execution", "task");

    @Autowired
    private ApplicationContext beans;
    @Autowired
    private RepositoryService repository;

    @Test
    void aModelIsNamedAfterItsFile() {
        assertThat(models()).allSatisfy((file, model) ->
                assertThat(model.getModelElementsByType(Process.class)).extracting(Process::getId).containsExactly(file.replace(".bpmn", "")));
    }

    @Test
    void everyModelIsDeployed() {
        assertThat(models().keySet()).allSatisfy(file -> assertThat(
                repository.createProcessDefinitionQuery().processDefinitionKey(file.replace(".bpmn", "")).count()).as(file).isPositive());
    }

    @Test
    void aProcessSaysWhatItIsAndHowLongItIsKept() {
        assertThat(all(Process.class)).allSatisfy(process -> {
            assertThat(process.getDocumentations()).as(process.getId()).isNotEmpty();
            assertThat(process.getCamundaHistoryTimeToLiveString()).as(process.getId()).isEqualTo("P2555D");
        });
    }

    @Test
    void everyElementIsDrawn() {
        assertThat(models()).allSatisfy((file, model) -> {
            List<String> drawn = Stream.concat(
                    model.getModelElementsByType(BpmnShape.class).stream().map(shape -> shape.getBpmnElement().getId()),
                    model.getModelElementsByType(BpmnEdge.class).stream().map(edge -> edge.getBpmnElement().getId())).toList();
            assertThat(drawn).as(file).containsAll(model.getModelElementsByType(FlowNode.class).stream().map(BaseElement::getId).toList())
                    .containsAll(model.getModelElementsByType(SequenceFlow.class).stream().map(BaseElement::getId).toList());
        });
    }

    @Test
    void elementsAreNamedByTheirKind() {
        assertThat(all(FlowNode.class)).allSatisfy(node ->
                assertThat(node.getId()).matches("(StartEvent|EndEvent|Event|BoundaryEvent|Gateway|Task|CallActivity|SubProcess)_[A-Z]\\w*"));
        assertThat(all(Activity.class)).allSatisfy(activity -> assertThat(activity.getName()).as(activity.getId()).isNotBlank());
    }

    @Test
    void aUserTaskHasAFormDocumentationAndSomeoneWhoAnswersForIt() {
        Map<String, UserTaskHandler> handlers = beans.getBeansOfType(UserTaskHandler.class).values().stream()
                .collect(Collectors.toMap(UserTaskHandler::taskDefinitionKey, Function.identity()));
        Collection<UserTask> tasks = all(UserTask.class);
        assertThat(tasks).isNotEmpty().allSatisfy(task -> {
            assertThat(Path.of("forms", task.getCamundaFormRef() + ".form")).as(task.getId()).exists();
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
            assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
            assertThat(handlers).as(task.getId()).containsKey(task.getId());
            assertThat(task.getCamundaDueDate()).as("due date of " + task.getId()).isNotBlank();
        });
        assertThat(tasks.stream().map(UserTask::getId).toList()).as("one id, one task").doesNotHaveDuplicates()
                .as("nobody answers for a task that is in no model").containsAll(handlers.keySet());
    }

    /** Tasklist asks for no values when it draws a start form: a list that comes with them would stay empty. */
    @Test
    void aStartFormOffersOnlyWhatStandsInIt() {
        List<String> forms = all(StartEvent.class).stream().map(StartEvent::getCamundaFormRef).filter(Objects::nonNull).toList();
        assertThat(forms).isNotEmpty().allSatisfy(form ->
                assertThat(Files.readString(Path.of("forms", form + ".form"))).as(form).doesNotContain("valuesKey", "dataSource", "{{"));
    }

    @Test
    void aServiceTaskRunsByItselfAndCallsItsDelegate() {
        assertThat(all(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            String bean = Character.toLowerCase(task.getId().charAt("Task_".length())) + task.getId().substring("Task_".length() + 1) + "Delegate";
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).isEqualTo("${" + bean + "}");
            assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
        });
    }

    @Test
    void everyBeanThatAModelNamesIsThere() {
        assertThat(models()).allSatisfy((file, model) -> {
            Matcher names = BEAN.matcher(Bpmn.convertToString(model));
            while (names.find()) {
                String name = names.group(1);
                boolean isBean = name.endsWith("Delegate") || name.endsWith("Listener") || Bpmn.convertToString(model).contains("{" + name + ".");
                if (isBean && !ENGINE_NAMES.contains(name)) {
                    assertThat(beans.containsBean(name)).as(file + " names " + name).isTrue();
                }
            }
        });
    }

    @Test
    void aMessageIsASimpleNameOfAFact() {
        assertThat(all(Message.class)).allSatisfy(message -> assertThat(message.getName()).matches("[A-Z][A-Za-z]+"));
    }

    @Test
    void calledProcessesExistAndGetTheCaseAndNoMoreThanTwoValues() {
        assertThat(all(CallActivity.class)).isNotEmpty().allSatisfy(call -> {
            assertThat(models()).as(call.getId()).containsKey(call.getCalledElement() + ".bpmn");
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("deployment");
            assertThat(call.getExtensionElements().getElementsQuery()
                    .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn.class).list())
                    .as(call.getId()).hasSizeBetween(2, 3)
                    .noneMatch(in -> "all".equals(in.getCamundaVariables()))
                    .anyMatch(in -> in.getCamundaBusinessKey() != null);
        });
    }

    @Test
    void thereAreNoScripts() {
        assertThat(all(ScriptTask.class)).isEmpty();
        assertThat(models()).allSatisfy((file, model) -> assertThat(Bpmn.convertToString(model)).as(file).doesNotContain("camunda:script"));
    }

    private static <T extends BaseElement> Collection<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        models().values().forEach(model -> found.addAll(model.getModelElementsByType(type)));
        return found;
    }

    private static Map<String, BpmnModelInstance> models() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), file -> Bpmn.readModelFromFile(file.toFile())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
