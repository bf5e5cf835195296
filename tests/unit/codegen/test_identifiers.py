"""Python names made from the names in a description."""

from __future__ import annotations

import pytest

from codegen.identifiers import class_name, identifier, module_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("self-harm/intent", "self_harm_intent"),
        ("from", "from_"),
        ("project_ids[]", "project_ids"),
        ("maxTokens", "max_tokens"),
        ("2fa", "_2fa"),
        ("organization.updated", "organization_updated"),
    ],
)
def test_identifiers(text: str, expected: str) -> None:
    assert expected == identifier(text)


@pytest.mark.parametrize(
    ("component", "name", "module"),
    [
        ("OpenAIFile", "OpenAIFile", "openai_file"),
        ("create-foo_bar", "CreateFooBar", "create_foo_bar"),
        ("MCPToolCall", "MCPToolCall", "mcp_tool_call"),
        ("Error-2", "Error2", "error2"),
        ("Global", "Global", "global_"),
    ],
)
def test_classes_and_modules(component: str, name: str, module: str) -> None:
    assert (name, module) == (class_name(component), module_name(class_name(component)))
