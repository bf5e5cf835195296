"""The clients of Azure OpenAI: its endpoint, version, credentials and deployments.

Environment variables for OpenAI itself (key, URL, organization, project) are ignored. `AZURE_OPENAI_API_KEY`,
`AZURE_OPENAI_ENDPOINT`, `AZURE_OPENAI_AD_TOKEN` and `OPENAI_API_VERSION` are used.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..config.arguments import AllSettings, ClientSettings
from ..config.environment import of_process
from ..core.calls.call import Call
from ..core.secrets import with_secrets
from ..errors import ConfigurationError
from ..providers.azure_openai import (
    ARGUMENTS,
    Azure,
    address_given,
    changed_address,
    chosen,
    deployment_of,
    given_azure,
    or_none,
)
from .base import BaseClient
from .clients import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from typing import Self, Unpack


FOR_OPENAI: Final = frozenset(
    {"OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"}
    | {"OPENAI_DATA_RESIDENCY"}
)
ELSEWHERE: Final = ("provider", "workload_identity", "data_residency")
"""Settings that say where a client of another service is, and what authorizes it."""


class AzureChanges(ClientSettings, total=False):
    """The settings that `with_options` of a client of Azure can change."""

    azure_endpoint: str
    azure_deployment: str
    api_version: str
    azure_ad_token: str
    azure_ad_token_provider: Callable[[], Any]


def _variable(name: str) -> str | None:
    return None if name in FOR_OPENAI else of_process(name)


class _Azure(BaseClient):
    """What both clients of Azure share."""

    _variable = staticmethod(_variable)
    _target: Azure

    def _start(self, given: dict[str, Any], file: Any = None, profile: str | None = None) -> None:
        azure = given_azure(given)
        settings = {name: value for name, value in given.items() if name not in ARGUMENTS}
        _refuse_elsewhere(settings)
        address = address_given(azure, settings.get("base_url"))
        self._target = Azure(address, deployment_of(address, azure["azure_deployment"]))
        bearer = azure["azure_ad_token_provider"] or azure["azure_ad_token"]
        credentials = _credentials(settings.get("api_key"), bearer)
        super()._start(settings | {"base_url": address.text()} | credentials, file, profile)

    def with_options(self, **changes: Unpack[AzureChanges]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]  # more than the base has
        """Copy this client with other settings, as `OpenAI.with_options` does; those of Azure can change too.

        A new credential replaces the old one, whatever its kind. Raises `ConfigurationError`, naming the setting.
        """
        changed = with_secrets(changes)
        azure = given_azure(changed)
        del changes  # secret
        settings: Any = {name: value for name, value in changed.items() if name not in ARGUMENTS}
        _refuse_elsewhere(settings)
        before = self._target
        address = changed_address(before.address, azure, settings.get("base_url"))
        deployment = deployment_of(address, azure["azure_deployment"]) or (None if address.is_v1 else before.deployment)
        if address != before.address:
            settings["base_url"] = address.text()
        bearer, key = azure["azure_ad_token_provider"] or azure["azure_ad_token"], or_none(settings.get("api_key"))
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
        address = changed_address(self._target.address, given_azure({}), value)
        super().assign(name, address.text())
        self._target.address = address

    def _assigned(self, name: str, value: object) -> dict[str, Any]:
        return {name: value} if name != "api_key" or value is None else _credentials(value, None)

    def _share(self, original: Self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]  # Self is the copy's class
        super()._share(original)
        self._target = Azure(original._target.address, original._target.deployment)

    def _rewrite(self) -> Callable[[Call[Any]], Call[Any]]:
        return self._target.rewrite


def _refuse_elsewhere(settings: Mapping[str, Any]) -> None:
    """Refuse settings of other services."""
    for name in ELSEWHERE:
        if or_none(settings.get(name)) is not None:
            raise ConfigurationError(f"{name}: expected nothing for a client of Azure OpenAI", setting=name)


def _credentials(key: Any, token: Any) -> dict[str, Any]:
    """Return the settings that carry the credential: a function or a token as a bearer, or a key."""
    token, key = chosen(key, token)
    if token is not None:
        return {"api_key": token, "api_key_header": "Authorization"}
    return {"api_key": key, "api_key_header": "Authorization" if callable(key) else "api-key"}


class AzureOpenAI(_Azure, OpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]  # with_options takes more
    """Client of an Azure OpenAI resource, blocking.

    - `azure_endpoint`: the URL of the resource, its v1 endpoint, or a target URI; else `AZURE_OPENAI_ENDPOINT`.
      `https://` may be left out. Gateways with other paths are given as `base_url`.
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
