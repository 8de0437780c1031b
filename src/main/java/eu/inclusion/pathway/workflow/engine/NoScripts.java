package eu.inclusion.pathway.workflow.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** There are no scripts in our models, and none is run. */
class NoScripts implements ScriptEngineResolver {

    private final ScriptEngineManager none = new ScriptEngineManager(null);

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw refused(factory.getLanguageName());
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return none;
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean fromCache) {
        throw refused(language);
    }

    private static BadUserRequestException refused(String language) {
        return new BadUserRequestException("Scripts are not run here (" + language + ").");
    }
}
