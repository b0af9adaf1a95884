package org.researcharchive.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The API and what it is made of. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

    /** Where the API begins. */
    public static final String PATH = "/api/v1";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SearchResource.class,
                SuggestResource.class,
                SearchExportResource.class,
                PublicationsResource.class,
                AuthorsResource.class,
                StatsResource.class,
                JobsResource.class,
                SchedulesResource.class,
                IndexResource.class,
                SettingsResource.class,
                FeaturedResource.class,
                TuningResource.class,
                JsonAnswers.class,
                AnyProblemMapper.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        // one JSON library: the record format is written down in Jackson's annotations
        return Map.of("jersey.config.disableAutoDiscovery", true);
    }
}
