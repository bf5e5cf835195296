"""The clients of Azure OpenAI: its endpoint, version, credentials and deployments.

Environment variables for OpenAI itself (key, URL, organization, project) are ignored. `AZURE_OPENAI_API_KEY`,
`AZURE_OPENAI_ENDPOINT`, `AZURE_OPENAI_AD_TOKEN` and `OPENAI_API_VERSION` are used.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..config.arguments import AllSettings, ClientSettings
from ..config.environment import of_process
from ..core.calls.call import Call, Form
from ..core.omit import Omit
from ..core.secrets import Secret, with_secrets
from ..errors import ConfigurationError, MissingCredentialsError
from .azure_addresses import DEPLOYED, Address, address_of, deployed_path
from .base import BaseClient
from .clients import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from typing import Self, Unpack


FOR_OPENAI: Final = frozenset(
    {"OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"}
)
REALTIME: Final = "/realtime"
ARGUMENTS: Final = (
    "azure_endpoint",
    "azure_deployment",
    "api_version",
    "azure_ad_token",
    "azure_ad_token_provider",
)


class AzureChanges(ClientSettings, total=False):
    """The settings that `with_options` of a client of Azure can change."""

    azure_endpoint: str
    azure_deployment: str
    api_version: str
    azure_ad_token: str
    azure_ad_token_provider: Callable[[], Any]


def given_azure(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of Azure alone among *arguments*, the token wrapped."""
    given = {name: _given(arguments.get(name)) for name in ARGUMENTS}
    return given | {"azure_ad_token": _wrapped(given["azure_ad_token"])}


def _given(value: Any) -> Any:
    return None if isinstance(value, Omit) else value


def _variable(name: str) -> str | None:
    return None if name in FOR_OPENAI else of_process(name)


class _Azure(BaseClient):
    """What both clients of Azure share."""

    _variable = staticmethod(_variable)
    _target: Target

    def _start(self, given: dict[str, Any], file: Any = None, profile: str | None = None) -> None:
        azure = given_azure(given)
        settings = {name: value for name, value in given.items() if name not in ARGUMENTS}
        address = _address(azure, settings.get("base_url"))
        self._target = Target(address, _deployment(address, azure["azure_deployment"]))
        bearer = azure["azure_ad_token_provider"] or azure["azure_ad_token"]
        credentials = _credentials(settings.get("api_key"), bearer)
        super()._start(settings | {"base_url": address.text()} | credentials, file, profile)

    def with_options(self, **changes: Unpack[AzureChanges]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]  # more than the base has
        """Copy this client with other settings, as `OpenAI.with_options` does; those of Azure can change too.

        A new credential replaces the old one, whatever its kind. Raises `ConfigurationError`, naming the setting.
        """
        given = with_secrets(changes)
        azure = given_azure(given)
        del changes  # secret
        settings: Any = {name: value for name, value in given.items() if name not in ARGUMENTS}
        before = self._target
        address = _changed_address(before.address, azure, settings.get("base_url"))
        deployment = _deployment(address, azure["azure_deployment"]) or (None if address.is_v1 else before.deployment)
        if address != before.address:
            settings["base_url"] = address.text()
        bearer, key = azure["azure_ad_token_provider"] or azure["azure_ad_token"], _given(settings.get("api_key"))
        if bearer is not None or key is not None:
            settings |= _credentials(key, bearer)
        copy = super().with_options(**settings)
        target = copy._target  # noqa: SLF001 (the copy is of this class)
        target.address, target.deployment = address, deployment
        return copy

    copy = with_options

    def assign(self, name: str, value: object) -> None:
        """Change the setting *name*, for the next attempt of every call. Raises `ConfigurationError`, naming it."""
        if name != "base_url":
            super().assign(name, value)
            return
        address = _changed_address(self._target.address, given_azure({}), value)
        super().assign(name, address.text())
        self._target.address = address

    def _assigned(self, name: str, value: object) -> dict[str, Any]:
        return {name: value} if name != "api_key" or value is None else _credentials(value, None)

    def _share(self, original: Self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]  # Self is the copy's class
        super()._share(original)
        self._target = Target(original._target.address, original._target.deployment)

    def _rewrite(self) -> Callable[[Call[Any]], Call[Any]]:
        return self._target.rewrite


class Target:
    """The resource and the deployment that calls go to; mutable, so that a copy can change its own."""

    __slots__ = ("address", "deployment")

    def __init__(self, address: Address, deployment: str | None) -> None:
        self.address, self.deployment = address, deployment

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


def _address(azure: Mapping[str, Any], base_url: Any, current: str | None = None) -> Address:
    """Return the address that is given; the version of the *current* one counts before that of the environment."""
    endpoint, default = azure["azure_endpoint"], current or of_process("OPENAI_API_VERSION")
    if endpoint and base_url:
        raise ConfigurationError("azure_endpoint: expected nothing beside base_url", setting="azure_endpoint")
    if base_url:
        return address_of(str(base_url), azure["api_version"], "base_url", default)
    endpoint = endpoint or of_process("AZURE_OPENAI_ENDPOINT")
    if not endpoint:
        raise ConfigurationError(
            "azure_endpoint: expected one, none given: pass it, or set AZURE_OPENAI_ENDPOINT", setting="azure_endpoint"
        )
    return address_of(endpoint, azure["api_version"], "azure_endpoint", default)


def _changed_address(address: Address, azure: Mapping[str, Any], base_url: Any) -> Address:
    if azure["azure_endpoint"] or _given(base_url):
        return _address(azure, _given(base_url), address.version)
    return address.with_version(azure["api_version"]) if azure["api_version"] else address


def _deployment(address: Address, given: str | None) -> str | None:
    if given and address.is_v1:
        raise ConfigurationError(
            "azure_deployment: expected none for the v1 API: pass the name of the deployment as model",
            setting="azure_deployment",
        )
    return given or address.deployment


def _credentials(key: Any, bearer: Any) -> dict[str, Any]:
    """Choose the credential: a function or a token before a key, and arguments before the environment."""
    if bearer is None and key is None:
        bearer, key = _wrapped(of_process("AZURE_OPENAI_AD_TOKEN")), _wrapped(of_process("AZURE_OPENAI_API_KEY"))
    if bearer is not None:
        return {"api_key": bearer, "api_key_header": "Authorization"}
    if key is None:
        raise MissingCredentialsError(
            "api_key: no API key; pass api_key, azure_ad_token or azure_ad_token_provider,"
            " or set AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN",
            setting="api_key",
        )
    return {"api_key": key, "api_key_header": "Authorization" if callable(key) else "api-key"}


def _wrapped(value: Any) -> Any:
    return Secret(value) if isinstance(value, str) and value else value or None


class AzureOpenAI(_Azure, OpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]  # with_options takes more
    """Client of an Azure OpenAI resource, blocking.

    - `azure_endpoint`: the URL of the resource, its v1 endpoint, or a target URI; else `AZURE_OPENAI_ENDPOINT`.
      Gateways with other paths are given as `base_url`.
    - `azure_deployment`: the deployment of all calls; without it each call uses the deployment named like its `model`.
    - `api_version`: sent with every request; else `OPENAI_API_VERSION`. `preview` selects the v1 API.
    - `api_key` (`AZURE_OPENAI_API_KEY`), or a token of Entra ID: `azure_ad_token` (`AZURE_OPENAI_AD_TOKEN`), or
      `azure_ad_token_provider`, a function that is called before every attempt.

    Other settings are those of `OpenAI`. Raises `ConfigurationError`, naming the setting.
    """

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Callable[[], str] | None = None,
        **settings: Unpack[AllSettings],
    ) -> None:
        given = with_secrets(settings) | given_azure(locals())
        del azure_ad_token, settings  # secret
        self._start(given)


class AsyncAzureOpenAI(_Azure, AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]  # as above
    """Client of an Azure OpenAI resource, awaiting.

    The settings are those of `AzureOpenAI`; `azure_ad_token_provider` may also be an async function. A blocking
    function runs in a thread.
    """

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Callable[[], str | Awaitable[str]] | None = None,
        **settings: Unpack[AllSettings],
    ) -> None:
        given = with_secrets(settings) | given_azure(locals())
        del azure_ad_token, settings  # secret
        self._start(given)
