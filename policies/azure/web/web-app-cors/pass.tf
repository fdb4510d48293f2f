resource "azurerm_linux_web_app" "own" {
  site_config {
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
  }
}

resource "azurerm_linux_web_app" "unset" {
  site_config {}
}
