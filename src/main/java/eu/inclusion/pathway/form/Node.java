package eu.inclusion.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One piece of a form's file, which knows its form for saying what is wrong with it. */
record Node(String form, JsonNode json) {

    String id() {
        return json.path("id").asText(json.path("key").asText(""));
    }

    boolean has(String name) {
        JsonNode value = json.path(name);
        return !value.isMissingNode() && !value.isNull() && !(value.isTextual() && value.asText().isBlank());
    }

    String text(String name) {
        return has(name) ? json.path(name).asText("") : "";
    }

    /** True or false; anything worked out by an expression is refused. */
    boolean flag(String name) {
        if (has(name) && !json.path(name).isBoolean()) {
            throw refused(name + " must be true or false");
        }
        return json.path(name).asBoolean(false);
    }

    int number(String name, int otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw refused(name + " must be a whole number");
        }
    }

    Node child(String name) {
        return new Node(form, json.path(name));
    }

    List<Node> list(String name) {
        List<Node> children = new ArrayList<>();
        json.path(name).forEach(child -> children.add(new Node(form, child)));
        return children;
    }

    Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        json.path(name).properties().forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    FormNotReadable refused(String reason) {
        String type = json.path("type").asText("form");
        return new FormNotReadable(form, json.has("components") && !json.has("key") && "default".equals(type)
                ? reason : type + " '" + id() + "': " + reason);
    }
}
