"""The client of programs that make none.

Covers: official_names, responses.__init__.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

import openai_dual
from openai_dual import _RESOURCES, _SETTINGS  # pyright: ignore[reportPrivateUsage]  # the lists that are tested
from openai_dual.client import module_client


@pytest.fixture
def module() -> ModuleType:
    """A module with settings, as a program leaves them in `openai_dual`."""
    made = ModuleType("settings")
    vars(made).update(api_key="sk-1", base_url="http://127.0.0.1:1/v1")
    return made


def test_the_client_has_the_settings_of_the_module_and_is_made_once(module: ModuleType) -> None:
    client = module_client.client_of(module)

    assert ("sk-1", "http://127.0.0.1:1/v1") == (client.api_key, str(client.base_url).rstrip("/"))
    assert module_client.client_of(module) is client


def test_an_assigned_setting_makes_another_client(module: ModuleType) -> None:
    chat = module_client.LazyResource(module, "chat")
    before = module_client.client_of(module)
    vars(module)["api_key"] = "sk-2"

    assert "sk-2" == module_client.client_of(module).api_key
    assert chat.completions is not before.chat.completions
    assert chat.completions is module_client.client_of(module).chat.completions


def test_settings_of_azure_make_its_client(module: ModuleType) -> None:
    del module.base_url
    vars(module).update(api_type="azure", azure_endpoint="https://example.openai.azure.com", api_version="2026-01-01")

    assert isinstance(module_client.client_of(module), openai_dual.AzureOpenAI)


def test_the_package_lists_all_resources_and_settings() -> None:
    assert module_client.RESOURCES == {*_RESOURCES, "responses"}
    assert {*module_client.SETTINGS, *module_client.AZURE, "api_type"} == {*_SETTINGS}


def test_the_package_itself_is_such_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    assert openai_dual.api_key is None
    monkeypatch.setitem(vars(openai_dual), "api_key", "sk-3")

    assert "sk-3" == module_client.client_of(openai_dual).api_key
    assert openai_dual.chat.completions is module_client.client_of(openai_dual).chat.completions
    assert openai_dual.responses.create == module_client.client_of(openai_dual).responses.create


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("ChatCompletion", "instead: call `chat.completions.create` of a client"),
        ("ReconnectingOverrides", "instead: return `openai_dual.Reconnected` from `on_reconnecting`"),
        ("lib", "instead: run the program with `openai_dual.dropin`"),
        ("nothing", "has no attribute 'nothing'"),
    ],
)
def test_a_name_that_is_absent_here_says_what_to_use(name: str, part: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'openai_dual' has no attribute '{name}'.*") as raised:
        getattr(openai_dual, name)

    assert part in str(raised.value)


@pytest.mark.parametrize("name", ["qs", "custom_auth", "platform_headers", "_client", "_base_url", "_custom_headers"])
def test_a_client_says_what_to_use_in_place_of_official_attributes(name: str) -> None:
    client: Any = openai_dual.OpenAI(api_key="k")

    assert not hasattr(client, name)
    with pytest.raises(AttributeError, match=rf"'OpenAI' object has no attribute '{name}'; instead: \w+"):
        getattr(client, name)
    with pytest.raises(AttributeError, match=r"'OpenAI' object has no attribute 'never'$"):
        _ = client.never


def test_a_client_shows_how_it_authorizes() -> None:
    client = openai_dual.OpenAI(api_key="k")

    assert {"Authorization": "Bearer k"} == client.auth_headers
    assert {"api-key": "k"} == openai_dual.OpenAI(api_key="k", api_key_header="api-key").auth_headers
    assert {} == openai_dual.OpenAI(api_key=lambda: "k").auth_headers
    assert f"openai-dual/{openai_dual.__version__}" == client.user_agent
    assert None is client.websocket_base_url
    client.websocket_base_url = "wss://sockets.example/v1"
    assert "wss://sockets.example/v1" == client.websocket_base_url


@pytest.mark.parametrize(
    "name", ["_legacy_response", "_streaming", "Transport", "RequestOptions", "ReconnectingOverrides"]
)
def test_the_package_says_what_to_use_in_place_of_official_names(name: str) -> None:
    with pytest.raises(AttributeError, match=f"no attribute '{name}'; instead: "):
        getattr(openai_dual, name)
