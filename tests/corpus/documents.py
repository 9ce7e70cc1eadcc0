"""The documents of the corpus: how large each is, and what those that give no SDK end with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

SMALL = (
    "figma.yaml",
    "komga.json",
    "lithic.yml",
    "llama_cpp_server.json",
    "museum.yaml",
    "ollama.yaml",
    "openai_completions_only.json",
    "openapi_python_client_baseline31.yaml",
    "petstore3.yaml",
    "readme_styles_31.json",
    "typesense.yml",
    "vikunja_swagger2.json",
)
LARGE = (
    "elevenlabs.json",
    "github_rest.json",
    "hetzner_cloud.json",
    "immich.json",
    "mistral.yaml",
    "openai.yml",
    "prefect.json",
    "twilio_api_v2010.json",
)
"""Those that take too long for each run of the tests; `make corpus` runs them."""

STOPPED_BY: Mapping[str, Sequence[str]] = {
    "elevenlabs.json": ["AmbiguousName /paths/~1v1~1convai~1conversation~1get_signed_url/get"],
    "figma.yaml": ["AmbiguousName /components/schemas/UpdateMediaRuntimeAction/oneOf/2"],
    "komga.json": [
        "ReferenceCycle /components/schemas/SearchOperatorBoolean/oneOf/1/$ref",
        "ReferenceCycle /components/schemas/SearchOperatorDate/oneOf/4/$ref",
        "ReferenceCycle /components/schemas/SearchOperatorDate/oneOf/5/$ref",
        "ReferenceCycle /components/schemas/SearchOperatorIsNotNullT/allOf/1/$ref",
        "ReferenceCycle /components/schemas/SearchOperatorIsNullT/allOf/0/$ref",
        "ReferenceCycle /components/schemas/SearchOperatorIsNullT/allOf/1/$ref",
        "ReferenceCycle /components/schemas/SearchOperatorIsTrue/allOf/0/$ref",
    ],
    "lithic.yml": [
        "AmbiguousName /components/schemas/Event",
        "AmbiguousName /components/schemas/address",
        "AmbiguousName /components/schemas/card-transaction",
        "AmbiguousName /components/schemas/transaction_series",
    ],
}
"""The errors, each as code and place, that documents end with today. All of these documents should give an SDK."""
