"""Azure OpenAI: the same clients, with its endpoint, its version, its credentials and its addresses by deployment.

Imports `client` and `base`. Nothing of the environment that is meant for OpenAI itself (key, URL, organization,
project) is used: `AZURE_OPENAI_API_KEY`, `AZURE_OPENAI_ENDPOINT`, `AZURE_OPENAI_AD_TOKEN` and `OPENAI_API_VERSION` are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

from ..config.arguments import AllSettings
from ..config.environment import of_process
from ..core.calls.call import Call, Form
from ..core.secrets import Secret, with_secrets
from ..errors import ConfigurationError, MissingCredentialsError
from .base import BaseClient
from .clients import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from typing import Self, Unpack


DEPLOYED: Final = frozenset(
    {
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    }
)
"""Paths that stand below the deployment of a model."""
FOR_OPENAI: Final = frozenset(
    {"OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"}
)
ARGUMENTS: Final = (
    "azure_endpoint",
    "azure_deployment",
    "api_version",
    "azure_ad_token",
    "azure_ad_token_provider",
)


def given_azure(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Take what only Azure has among the *arguments* of a constructor, the token wrapped."""
    given = {name: arguments[name] for name in ARGUMENTS}
    return given | {"azure_ad_token": _wrapped(given["azure_ad_token"])}


def _variable(name: str) -> str | None:
    return None if name in FOR_OPENAI else of_process(name)


class _Azure(BaseClient):
    """What both clients of Azure share."""

    _variable = staticmethod(_variable)
    _deployment: str | None

    def _start(self, given: dict[str, Any], file: Any = None, profile: str | None = None) -> None:
        azure = {name: given.pop(name, None) for name in ARGUMENTS}
        self._deployment = azure["azure_deployment"]
        version = azure["api_version"] or of_process("OPENAI_API_VERSION")
        if not version:
            raise ConfigurationError(
                "api_version: expected one, none given: pass it, or set OPENAI_API_VERSION", setting="api_version"
            )
        given["base_url"] = _base_url(azure["azure_endpoint"], given.get("base_url"), version)
        bearer = azure["azure_ad_token_provider"] or azure["azure_ad_token"]
        super()._start(given | _credentials(given.get("api_key"), bearer), file, profile)

    def _share(self, original: Self) -> None:
        super()._share(original)
        self._deployment = original._deployment

    def _rewrite(self) -> Callable[[Call[Any]], Call[Any]]:
        return partial(deployed, deployment=self._deployment, base_url=self.base_url)


def _base_url(endpoint: str | None, base_url: Any, version: str) -> str:
    if endpoint and base_url:
        raise ConfigurationError("azure_endpoint: expected nothing beside base_url", setting="azure_endpoint")
    endpoint = endpoint or (None if base_url else of_process("AZURE_OPENAI_ENDPOINT"))
    if not (endpoint or base_url):
        raise ConfigurationError(
            "azure_endpoint: expected one, none given: pass it, or set AZURE_OPENAI_ENDPOINT", setting="azure_endpoint"
        )
    url = f"{endpoint.rstrip('/')}/openai" if endpoint else str(base_url).rstrip("/")
    return f"{url}{'&' if '?' in url else '?'}{urlencode({'api-version': version})}"


def _credentials(key: Any, bearer: Any) -> dict[str, Any]:
    """Choose the credential: a function or a token before a key, and what is given before the environment."""
    if bearer is None and key is None:
        bearer, key = _wrapped(of_process("AZURE_OPENAI_AD_TOKEN")), _wrapped(of_process("AZURE_OPENAI_API_KEY"))
    if bearer is not None:
        return {"api_key": bearer, "api_key_header": "Authorization"}
    if key is None:
        raise MissingCredentialsError(
            "api_key: expected a key, none given: pass api_key, azure_ad_token or azure_ad_token_provider,"
            " or set AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN",
            setting="api_key",
        )
    return {"api_key": key, "api_key_header": "Authorization" if callable(key) else "api-key"}


def _wrapped(value: Any) -> Any:
    return Secret(value) if isinstance(value, str) and value else value or None


def deployed(call: Call[Any], deployment: str | None, base_url: str) -> Call[Any]:
    """Move *call* below the deployment of its model, if that is where Azure has it."""
    if call.path not in DEPLOYED or "/deployments/" in base_url:
        return call
    fields = call.body.fields if isinstance(call.body, Form) else call.body
    name = deployment or (fields.get("model") if isinstance(fields, Mapping) else None)
    return call if not isinstance(name, str) else call.replace(path=f"/deployments/{quote(name, safe='')}{call.path}")


class AzureOpenAI(_Azure, OpenAI):
    """Client of an Azure OpenAI resource, blocking.

    `azure_endpoint` is the resource's URL (else `base_url` or `AZURE_OPENAI_ENDPOINT`), `azure_deployment` the
    deployment that all calls use (else each uses the one called as its `model`), `api_version` goes with every request
    (`OPENAI_API_VERSION`). The credential is `api_key` (`AZURE_OPENAI_API_KEY`), or a token of Entra ID:
    `azure_ad_token` (`AZURE_OPENAI_AD_TOKEN`) or `azure_ad_token_provider`, asked before every attempt.
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
        del azure_ad_token, settings  # a traceback with locals shows no credential
        self._start(given)


class AsyncAzureOpenAI(_Azure, AsyncOpenAI):
    """Client of an Azure OpenAI resource, awaiting.

    The settings are those of `AzureOpenAI`; `azure_ad_token_provider` may also be an async function.
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
        del azure_ad_token, settings  # a traceback with locals shows no credential
        self._start(given)
