"""The documents of the corpus, by how large each is."""

from __future__ import annotations

SMALL = (
    "llama_cpp_server.json",
    "museum.yaml",
    "ollama.yaml",
    "openai_completions_only.json",
    "openapi_python_client_baseline31.yaml",
    "petstore3.yaml",
    "readme_styles_31.json",
    "typesense.yml",
)
LARGE = (
    "elevenlabs.json",
    "figma.yaml",
    "github_rest.json",
    "hetzner_cloud.json",
    "immich.json",
    "komga.json",
    "lithic.yml",
    "mistral.yaml",
    "openai.yml",
    "prefect.json",
    "twilio_api_v2010.json",
    "vikunja_swagger2.json",
)
"""Those that take too long for each run of the tests; `make corpus` runs them."""
