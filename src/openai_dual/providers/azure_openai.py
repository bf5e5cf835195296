"""Azure OpenAI as a provider: the address of a resource, the deployments of its dated API, keys and tokens.

`AzureOpenAI` is a client of it; `OpenAI(provider=azure(...))` is the same service.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from .._values import evolve
from ..config.environment import of_process
from ..core.calls.call import Call, Form
from ..core.calls.provider import EXCLUDED, Provider
from ..core.effects import HttpRequest
from ..core.omit import Omit
from ..core.secrets import Secret, SecretBytes, bearer, checked_header
from ..errors import ConfigurationError, MissingCredentialsError
from .azure_addresses import DEPLOYED, Address, address_of, deployed_path

REALTIME: Final = "/realtime"
ARGUMENTS: Final = (
    "azure_endpoint",
    "azure_deployment",
    "api_version",
    "azure_ad_token",
    "azure_ad_token_provider",
)


class Azure(Provider):
    """A resource, and the deployment that its calls go to; mutable, so that a client can change its own.

    *key* is a key of the resource; *token* a token of Entra ID, or a function that returns one. A client that has its
    own credential needs neither.
    """

    name = "azure"
    excludes = EXCLUDED - {"websocket_base_url"}
    sockets = True

    def __init__(self, address: Address, deployment: str | None, *, key: Any = None, token: Any = None) -> None:
        self.address, self.deployment = address, deployment
        self._key, self._token = key, token
        self.blocking = callable(token)

    @property
    def base_url(self) -> str:  # type: ignore[override]  # it follows the address
        """The URL of the resource, with its version."""
        return self.address.text()

    def rewrite(self, call: Call[Any]) -> Call[Any]:
        """Move *call* below the deployment of its model, if the dated API has it there."""
        if call.path == REALTIME and not self.address.is_v1 and call.operation.headers.get("Upgrade"):
            return self._realtime(call)
        if call.path not in DEPLOYED or self.address.is_v1 or "/deployments/" in self.address.url:
            return call
        fields = call.body.fields if isinstance(call.body, Form) else call.body
        name = self.deployment or (fields.get("model") if isinstance(fields, Mapping) else None)
        return call.replace(path=deployed_path(call.path, name)) if isinstance(name, str) else call

    def _realtime(self, call: Call[Any]) -> Call[Any]:
        """Name the deployment of a realtime connection, as the dated API wants it, in the place of the model."""
        model = self.deployment or dict(call.query).get("model")
        if model is None:
            raise ConfigurationError("model: expected the name of a deployment, none given", setting="model")
        rest = [(name, value) for name, value in call.query if name != "model"]
        return call.replace(query=[("deployment", model), *rest])

    def credential(self, request: HttpRequest) -> Any:  # noqa: ARG002 (the same for all requests)
        """Return the token, an awaitable of it, or the key."""
        return self._token() if callable(self._token) else self._token or self._key

    def sign(self, request: HttpRequest, credential: Any) -> HttpRequest:
        """Add the token as `Authorization`, or the key as `api-key`."""
        if self._token is not None:
            added = (b"Authorization", bearer("azure_ad_token", credential))
        else:
            added = (b"api-key", SecretBytes(credential.reveal().encode()))
        return evolve(request, headers=[*request.headers, added])

    def forget(self, credential: Any) -> bool:  # noqa: ARG002 (nothing is kept)
        """Return whether a function gives another token."""
        return callable(self._token)

    def __repr__(self) -> str:
        return f"azure(base_url={self.base_url!r})"


def azure(
    *,
    azure_endpoint: str | None = None,
    azure_deployment: str | None = None,
    api_version: str | None = None,
    base_url: str | None = None,
    api_key: str | None = None,
    azure_ad_token: str | None = None,
    azure_ad_token_provider: Callable[[], Any] | None = None,
) -> Provider:
    """Reach a resource of Azure OpenAI: `OpenAI(provider=azure(azure_endpoint=..., api_key=...))`.

    The arguments, and the environment variables in their place, are those of `AzureOpenAI`. Raises
    `ConfigurationError`, naming the setting.
    """
    given = given_azure(
        {
            "azure_endpoint": azure_endpoint,
            "azure_deployment": azure_deployment,
            "api_version": api_version,
            "azure_ad_token": azure_ad_token,
            "azure_ad_token_provider": azure_ad_token_provider,
        }
    )
    key = wrapped(api_key)
    del azure_ad_token, api_key  # secret
    address = address_given(given, base_url)
    token = given["azure_ad_token_provider"] or given["azure_ad_token"]
    token, key = chosen(key, token)
    for name, value in (("azure_ad_token", token), ("api_key", key)):
        if isinstance(value, Secret):
            checked_header(name, value)
    return Azure(address, deployment_of(address, given["azure_deployment"]), key=key, token=token)


def given_azure(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of Azure alone among *arguments*, the token wrapped."""
    found = {name: or_none(arguments.get(name)) for name in ARGUMENTS}
    return found | {"azure_ad_token": wrapped(found["azure_ad_token"])}


def or_none(value: Any) -> Any:
    """Return *value*; None if it is omitted."""
    return None if isinstance(value, Omit) else value


def wrapped(value: Any) -> Any:
    """Wrap a credential; None if it is empty."""
    return Secret(value) if isinstance(value, str) and value else value or None


def address_given(settings: Mapping[str, Any], base_url: Any, current: str | None = None) -> Address:
    """Return the address that is given; the version of the *current* one counts before that of the environment."""
    endpoint, default = settings["azure_endpoint"], current or of_process("OPENAI_API_VERSION")
    if endpoint and base_url:
        raise ConfigurationError("azure_endpoint: expected nothing beside base_url", setting="azure_endpoint")
    if base_url:
        return address_of(str(base_url), settings["api_version"], "base_url", default)
    endpoint = endpoint or of_process("AZURE_OPENAI_ENDPOINT")
    if not endpoint:
        raise ConfigurationError(
            "azure_endpoint: expected one, none given: pass it, or set AZURE_OPENAI_ENDPOINT", setting="azure_endpoint"
        )
    return address_of(endpoint, settings["api_version"], "azure_endpoint", default)


def changed_address(address: Address, settings: Mapping[str, Any], base_url: Any) -> Address:
    """Return *address* with the changes in *settings*."""
    if settings["azure_endpoint"] or or_none(base_url):
        return address_given(settings, or_none(base_url), address.version)
    return address.with_version(settings["api_version"]) if settings["api_version"] else address


def deployment_of(address: Address, name: str | None) -> str | None:
    """Return the deployment of all calls, if there is one."""
    if name and address.is_v1:
        raise ConfigurationError(
            "azure_deployment: expected none for the v1 API: pass the name of the deployment as model",
            setting="azure_deployment",
        )
    return name or address.deployment


def chosen(key: Any, token: Any) -> tuple[Any, Any]:
    """Return the token and the key: what is given, a token before a key, else those of the environment."""
    if token is None and key is None:
        token, key = wrapped(of_process("AZURE_OPENAI_AD_TOKEN")), wrapped(of_process("AZURE_OPENAI_API_KEY"))
    if token is None and key is None:
        raise MissingCredentialsError(
            "api_key: no API key; pass api_key, azure_ad_token or azure_ad_token_provider,"
            " or set AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN",
            setting="api_key",
        )
    return token, key
