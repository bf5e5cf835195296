"""The client of programs that make none: `openai_dual.api_key = ...; openai_dual.chat.completions.create(...)`.

Settings are attributes of the module. The client is made when a resource is first used, and again after a setting has
changed.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any, Final
from weakref import WeakKeyDictionary

from .._generated.resources import Resources
from ..config.environment import of_process
from ..errors import ConfigurationError

SETTINGS: Final = (
    *("api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url"),
    *("timeout", "max_retries", "default_headers", "default_query", "http_client"),
    *("data_residency", "provider", "workload_identity", "bedrock_token_provider"),
)
AZURE: Final = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")
API_TYPES: Final = ("openai", "azure", "amazon-bedrock")
RESOURCES: Final = frozenset(name for name in vars(Resources) if not name.startswith("_"))

_clients: WeakKeyDictionary[ModuleType, tuple[dict[str, Any], Any]] = WeakKeyDictionary()


def has(name: str) -> bool:
    """Return whether *name* is a setting or a resource of the client."""
    return name in RESOURCES or name in (*SETTINGS, *AZURE, "api_type")


def attribute(module: ModuleType, name: str) -> Any:
    """Return what *module* has under *name*: None for a setting, or a view of a resource."""
    return LazyResource(module, name) if name in RESOURCES else None


class LazyResource:
    """A resource of the client of a module; the client is looked up at each use."""

    def __init__(self, module: ModuleType, name: str) -> None:
        self._module, self._name = module, name

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(client_of(self._module), self._name), name)

    def __repr__(self) -> str:
        return f"<{self._name} of the default client>"


def client_of(module: ModuleType) -> Any:
    """Return the client with the settings of *module*. Raises `ConfigurationError`, naming the setting."""
    attributes = vars(module)
    names = (*SETTINGS, *AZURE, "api_type")
    given = {name: attributes[name] for name in names if attributes.get(name) is not None}
    known = _clients.get(module)
    if known is None or known[0] != given:
        known = _clients[module] = (given, _made(dict(given)))
    return known[1]


def _made(given: dict[str, Any]) -> Any:
    kind = given.pop("api_type", None) or of_process("OPENAI_API_TYPE")
    if kind is not None and kind not in API_TYPES:
        raise ConfigurationError(f"api_type: expected one of {', '.join(API_TYPES)}, got {kind!r}", setting="api_type")
    if kind == "azure" or (kind is None and any(name in given for name in AZURE)):
        from .azure import AzureOpenAI  # most programs use the service itself

        return AzureOpenAI(**given)
    if kind == "amazon-bedrock" or (kind is None and "bedrock_token_provider" in given):
        from .bedrock import BedrockOpenAI  # as above

        return BedrockOpenAI(**given)
    from .clients import OpenAI  # loaded with the first client

    return OpenAI(**given)
