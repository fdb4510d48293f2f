resource "google_container_cluster" "enforced" {
  name     = "enforced"
  location = "europe-west1"
  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }
}

resource "google_container_cluster" "former" {
  name                        = "former"
  location                    = "europe-west1"
  enable_binary_authorization = true
}

resource "google_container_cluster" "short" {
  name     = "short"
  location = "europe-west1"
  binary_authorization {
    enabled = true
  }
}
