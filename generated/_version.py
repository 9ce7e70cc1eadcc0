# Generated from the API's document: #/info
__title__ = "openai-completions"
__version__ = "0.1.0"
