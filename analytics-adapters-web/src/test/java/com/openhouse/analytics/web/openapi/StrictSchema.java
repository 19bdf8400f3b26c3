package com.openhouse.analytics.web.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema of the document that allows no field beside those that it names; clients must not be that strict. */
record StrictSchema(Schema schema) {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static StrictSchema of(OpenApiFile document, JsonNode schema) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        ObjectNode named = document.schemas().deepCopy();
        named.forEach(StrictSchema::close);
        whole.set("$defs", named);
        String alone = whole.toString().replace("#/components/schemas/", "#/$defs/");
        return new StrictSchema(REGISTRY.getSchema(alone, InputFormat.JSON));
    }

    List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && schema instanceof ObjectNode object) {
            object.put("additionalProperties", false);
        }
    }
}
