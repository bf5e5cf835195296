"""Services that speak OpenAI's API at other addresses and with other credentials: `OpenAI(provider=bedrock(...))`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from ..core.calls.provider import Provider as Provider
    from .aws_bedrock import bedrock as bedrock
    from .azure_openai import azure as azure
    from .google_vertex import vertex as vertex

__all__ = ["Provider", "azure", "bedrock", "vertex"]

__getattr__ = lazy_names(
    __name__,
    {
        "Provider": ".core.calls.provider",
        "azure": "azure_openai",
        "bedrock": "aws_bedrock",
        "vertex": "google_vertex",
    },
)
