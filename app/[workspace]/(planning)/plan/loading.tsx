import { PageSkeleton } from "@/components/toil/page-skeleton";

export default function Loading() {
  return <PageSkeleton />;
}
