"""Validate lines of JSON against a schema of schema/json: validate_json.py SCHEMA_DIR NAME FILE. Exit 77: jsonschema is missing."""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

folder, name, lines = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
schemas = {path.name: json.loads(path.read_text(encoding="utf8")) for path in folder.glob("*.schema.json")}
for schema in schemas.values():
    jsonschema.Draft202012Validator.check_schema(schema)
root = schemas[name + ".schema.json"]
validator = jsonschema.Draft202012Validator(root, resolver=jsonschema.RefResolver(root["$id"], root, store=schemas))
wrong = 0
for number, line in enumerate(lines.read_text(encoding="utf8").split("\n"), 1):
    for error in validator.iter_errors(json.loads(line)) if line else ():
        print(f"{lines}:{number}: {error.json_path}: {error.message[:200]}")
        wrong = 1
sys.exit(wrong)
