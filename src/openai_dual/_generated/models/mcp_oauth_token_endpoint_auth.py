"""`McpOauthTokenEndpointAuth`: `McpOauthTokenEndpointAuth` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .mcp_oauth_token_endpoint_auth_resource_client_secret_basic import (
        McpOauthTokenEndpointAuthResourceClientSecretBasic,
    )
    from .mcp_oauth_token_endpoint_auth_resource_client_secret_post import (
        McpOauthTokenEndpointAuthResourceClientSecretPost,
    )
    from .mcp_oauth_token_endpoint_auth_resource_none import McpOauthTokenEndpointAuthResourceNone

McpOauthTokenEndpointAuth: TypeAlias = "McpOauthTokenEndpointAuthResourceNone | McpOauthTokenEndpointAuthResourceClientSecretBasic | McpOauthTokenEndpointAuthResourceClientSecretPost | Unknown"

decode = tagged(
    "type",
    {
        "none": to_model("mcp_oauth_token_endpoint_auth_resource_none", "McpOauthTokenEndpointAuthResourceNone"),
        "client_secret_basic": to_model(
            "mcp_oauth_token_endpoint_auth_resource_client_secret_basic",
            "McpOauthTokenEndpointAuthResourceClientSecretBasic",
        ),
        "client_secret_post": to_model(
            "mcp_oauth_token_endpoint_auth_resource_client_secret_post",
            "McpOauthTokenEndpointAuthResourceClientSecretPost",
        ),
    },
)
"""Decode a value of this type."""
