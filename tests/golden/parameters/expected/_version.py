# Generated from the API's document: #/info
__title__ = "parameters"
__version__ = "1.0.0"
