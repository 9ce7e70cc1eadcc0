# Generated from the API's document: #/info
__title__ = "shared_models"
__version__ = "1.0.0"
