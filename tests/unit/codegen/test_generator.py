"""The whole back half on a small description: what is written, twice the same, and what the parser refuses.

Covers: errors, gate, emit.endpoints, emit.modules, emit.imports, emit.models, emit.params, emit.api, emit.types,
plan.planner, plan.operations, plan.bodies, plan.streaming, plan.variants.
"""

from __future__ import annotations

import ast
import marshal
from copy import deepcopy
from json import dumps, loads
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import DescriptionError
from codegen.generator import generate
from codegen.normalise import normalise
from tests.support.paths import ROOT

OVERRIDES = ROOT / "overrides"
FILE = {"$ref": "#/components/schemas/Document"}
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {
        "/documents": {
            "get": {
                "operationId": "listDocuments",
                "parameters": [{"in": "query", "name": "after", "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
                    "type": "object",
                    "required": ["data", "has_more"],
                    "properties": {"data": {"type": "array", "items": FILE}, "has_more": {"type": "boolean"}},
                }}}}},
            },
            "post": {
                "operationId": "createDocument",
                "requestBody": {"content": {"application/json": {"schema": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {"name": {"type": "string", "default": "new"}, "from": {"type": "integer"}},
                }}}},
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": FILE}}}},
            },
        }
    },
    "components": {"schemas": {"Document": {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "string"}, "self-made": {"type": "boolean"}, "parent": FILE},
    }}},
}  # fmt: skip


def written(tmp_path: Path, name: str, description: dict[str, Any] = DESCRIPTION) -> dict[str, str]:
    destination = tmp_path / name
    generate(normalise(description)[0], OVERRIDES, destination, committed=False)
    return {str(path.relative_to(destination)): path.read_text() for path in sorted(destination.rglob("*.py"))}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return written(tmp_path_factory.mktemp("tree"), "generated")


def test_the_same_description_gives_the_same_bytes(tree: dict[str, str], tmp_path: Path) -> None:
    assert tree == written(tmp_path, "again")


def test_every_module_compiles(tree: dict[str, str]) -> None:
    for name, text in tree.items():
        ast.parse(text, name)


def test_a_function_takes_the_parameters_of_its_operation(tree: dict[str, str]) -> None:
    (function,) = (
        node
        for node in ast.walk(ast.parse(tree["api/documents/create_document.py"]))
        if isinstance(node, ast.FunctionDef)
    )

    assert ["name", "from_", "timeout"] == [argument.arg for argument in function.args.kwonlyargs][:3]
    assert "Call[Document]" == ast.unparse(function.returns or ast.Constant(None))
    assert 'service default: "new"' in (ast.get_docstring(function) or "")


def test_keywords_with_one_name_are_told_apart_by_where_they_are_sent(tmp_path: Path) -> None:
    doubled = deepcopy(DESCRIPTION)
    create = doubled["paths"]["/documents"]["post"]
    create["parameters"] = [{"in": "query", "name": "name", "schema": {"type": "string"}}]
    create["requestBody"]["content"]["application/json"]["schema"]["properties"]["timeout"] = {"type": "integer"}

    text = written(tmp_path, "generated", doubled)["api/documents/create_document.py"]

    assert "query=pairs(name=name)" in text
    assert '"name": body_name' in text
    assert 'body["timeout"] = body_timeout' in text


def test_nothing_is_sent_that_was_not_given(tree: dict[str, str]) -> None:
    text = tree["api/documents/create_document.py"]

    assert 'if from_ is not omit:\n        body["from"] = from_' in text
    assert '"new"' not in text.rpartition('"""')[2]


def test_a_list_that_goes_on_is_a_page(tree: dict[str, str]) -> None:
    assert "-> PageCall[Document]" in tree["api/documents/list_documents.py"]
    assert "list = paged(list_documents)" in tree["resources/documents.py"]


def test_a_class_reads_each_key_under_its_own_name(tree: dict[str, str]) -> None:
    text = tree["models/document.py"]

    assert '"self_made": "self-made"' in text
    assert 'self.self_made = get("self-made")' in text
    assert '_parent = to_model("document", "Document")' in text


def test_a_text_about_a_field_stands_below_it_and_is_not_in_the_byte_code(tree: dict[str, str]) -> None:
    name, text = "models/document.py", tree["models/document.py"]

    assert '    id: str\n    """Id of the object."""\n' in text
    assert b"Id of the object" not in marshal.dumps(compile(text, name, "exec"))


def test_the_types_of_requests_have_the_texts_too(tmp_path: Path) -> None:
    sent = deepcopy(DESCRIPTION)
    for owner, keys in (("Plain", ["id"]), ("Odd", ["id", "async"])):
        sent["components"]["schemas"][owner] = {
            "type": "object",
            "properties": {key: {"type": "string"} for key in keys},
        }
        body = sent["paths"]["/documents"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        body["properties"][owner.lower()] = {"$ref": f"#/components/schemas/{owner}"}

    text = written(tmp_path, "generated", sent)["params/create_document.py"]

    assert '    id: str\n    """Id of the object."""\n' in text
    assert '        # Id of the object.\n        "id": "NotRequired[str]",\n' in text


def test_a_required_field_may_be_left_out_of_an_instance_if_null_stands_for_it(tmp_path: Path) -> None:
    described = deepcopy(DESCRIPTION)
    document = described["components"]["schemas"]["Document"]
    document["properties"] |= {"title": {"type": ["string", "null"]}, "size": {"type": "integer"}}
    document |= {"required": ["id", "title", "size"], "x-optional": ["size"]}

    text = written(tmp_path, "generated", described)["models/document.py"]

    packed = "".join(text.split())
    assert '_required=frozenset({"id","title","size",})' in packed
    assert '_spared=frozenset({"title","size",})' in packed
    assert (
        "*,id:str,self_made:bool|None=None,parent:Document|None=None,title:str|None=None,size:int|None=None," in packed
    )


def test_an_attribute_may_have_a_second_name(tmp_path: Path) -> None:
    described = deepcopy(DESCRIPTION)
    schemas = described["components"]["schemas"]
    schemas["ProjectModelPermissions"] = schemas.pop("Document")
    schemas["ProjectModelPermissions"]["properties"]["model_ids"] = {"type": "string"}
    described = loads(dumps(described).replace("/Document", "/ProjectModelPermissions"))

    text = written(tmp_path, "generated", described)["models/project_model_permissions.py"]

    assert "def api_model_ids(self) -> str | None:" in text
    assert "return self.model_ids" in text


def test_keys_that_would_be_one_attribute_are_told_apart(tmp_path: Path) -> None:
    doubled = deepcopy(DESCRIPTION)
    properties = doubled["components"]["schemas"]["Document"]["properties"]
    properties |= {"Id": {"type": "string"}, "self": {"type": "string"}, "to_dict": {"type": "string"}}

    text = written(tmp_path, "generated", doubled)["models/document.py"]

    for line in ('self.id_ = get("Id")', 'self.self_ = get("self")', 'self.to_dict_ = get("to_dict")'):
        assert line in text


def streaming(content: dict[str, Any], switch: str = "stream") -> dict[str, Any]:
    """Return the description with one more operation, whose answer has the content types *content*."""
    described = deepcopy(DESCRIPTION)
    schema = {"type": "object", "properties": {switch: {"anyOf": [{"type": "boolean"}, {"type": "null"}]}}}
    described["paths"]["/documents/watch"] = {"post": {
        "operationId": "watchDocuments",
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "", "content": {kind: {"schema": FILE} for kind in content}}},
    }}  # fmt: skip
    return described


JSON, EVENTS = "application/json", "text/event-stream"
RULED = "names.yaml: watchDocuments has no `stream` there, by rule `stream=True` asks for events"
ALWAYS = "names.yaml: watchDocuments has no `stream` there, by rule it always streams"
UNASKED = "watchDocuments: no keyword asks for its events, so it is not streamed"


@pytest.mark.parametrize(
    ("content", "switch", "answer", "warning"),
    [
        ([JSON, EVENTS], "stream", "Call[Document] | StreamCall[Document]", RULED),
        ([EVENTS], "stream", "Call[Any] | StreamCall[Document]", RULED),
        ([JSON, EVENTS], "wait", "Call[Document]", UNASKED),
        ([EVENTS], "wait", "StreamCall[Document]", ALWAYS),
    ],
)
def test_an_answer_of_events_is_streamed_by_rule(
    tmp_path: Path, content: list[str], switch: str, answer: str, warning: str
) -> None:
    normalised = normalise(streaming(dict.fromkeys(content), switch))[0]

    report = generate(normalised, OVERRIDES, tmp_path / "generated", committed=False)

    text = (tmp_path / "generated/api/documents/watch_document.py").read_text()
    functions = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    assert answer == ast.unparse(functions[-1].returns or ast.Constant(None))
    assert warning in report.warnings


@pytest.mark.parametrize(
    ("body", "place", "expected"),
    [
        ({"image/png": {"schema": {}}}, "", "expected application/json or multipart/form-data, found image/png"),
        ({JSON: {"schema": {"type": "array"}}}, "/application~1json/schema", "expected an object with properties"),
    ],
)
def test_a_body_that_could_not_be_sent_is_refused(
    tmp_path: Path, body: dict[str, Any], place: str, expected: str
) -> None:
    broken = deepcopy(DESCRIPTION)
    broken["paths"]["/documents"]["post"]["requestBody"]["content"] = body

    with pytest.raises(DescriptionError) as refused:
        written(tmp_path, "generated", broken)

    assert f"/paths/~1documents/post/requestBody/content{place}" == refused.value.where
    assert refused.value.expected.startswith(expected)


def test_ids_that_differ_in_spelling_only_have_builders_of_their_own(tmp_path: Path) -> None:
    doubled = deepcopy(DESCRIPTION)
    doubled["paths"]["/documents/all"] = {"get": {**DESCRIPTION["paths"]["/documents"]["get"]}}
    doubled["paths"]["/documents/all"]["get"]["operationId"] = "list-documents"

    builders = {path for path in written(tmp_path, "generated", doubled) if path.startswith("api/documents/")}

    assert {"list_documents.py", "create_document.py", "retrieve_document_all.py", "__init__.py"} == {
        path.rpartition("/")[2] for path in builders
    }


def test_names_of_what_is_gone_are_an_error_on_the_committed_description(tmp_path: Path) -> None:
    with pytest.raises(DescriptionError, match="is gone"):
        generate(normalise(DESCRIPTION)[0], OVERRIDES, tmp_path / "generated", committed=True)


def test_what_the_parser_cannot_take_is_refused_in_readable_words(tmp_path: Path) -> None:
    broken = deepcopy(DESCRIPTION)
    broken["paths"]["/documents"]["get"]["parameters"][0]["schema"] = {"$ref": "#/components/schemas/Nobody"}

    with pytest.raises(DescriptionError) as refused:
        generate(broken, OVERRIDES, tmp_path / "generated", committed=False)

    assert "/documents" in str(refused.value)
    assert "object at 0x" not in str(refused.value)


def test_the_parsers_refusal_names_the_place(tmp_path: Path) -> None:
    broken = deepcopy(DESCRIPTION)
    broken["paths"]["/documents"]["get"]["tags"] = "x"

    with pytest.raises(DescriptionError) as refused:
        written(tmp_path, "generated", broken)

    assert "/paths/~1documents/get/tags" == refused.value.where
    assert "expected what the parser takes: Input should be a valid list" == refused.value.expected
