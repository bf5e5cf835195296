"""Use Azure OpenAI: endpoint, API version and Entra ID token.

OPENAI_BASE_URL=... python examples/azure.py
"""

import os

from openai_dual import AzureOpenAI


def main() -> None:
    with AzureOpenAI(
        # With a real resource: azure_endpoint="https://my-resource.openai.azure.com"
        base_url=os.environ["OPENAI_BASE_URL"],
        api_version="2024-10-21",
        azure_ad_token_provider=lambda: "entra-id-token",
    ) as client:
        model = client.models.retrieve("gpt-4o")
        query = client.base_url.rpartition("?")[2]
        print(f"{model.id} by {query}")


if __name__ == "__main__":
    main()
