// Pipeline: work spread over threads, results in the order of the input. The calling thread reads and writes; workers
// do what lies between. With one job, or a single task, everything runs on the calling thread: a thread costs more than a short
// text. The output is the same with any number.
//
//   in_order<std::string, std::string>(4, next_line, extract_line, [&](std::string&& json) { out << json; });
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace figtrail::cli {

template <class In, class Out>
class Pipeline {
public:
    Pipeline(unsigned jobs, std::function<Out(In&&)> work)
        : work_(std::move(work)), jobs_(jobs), most_waiting_(std::size_t{4} * jobs) {}
    ~Pipeline() {
        {
            std::lock_guard const lock(mutex_);
            closing_ = true;
        }
        wake_.notify_all();
        for (std::thread& thread : threads_) thread.join();
    }
    Pipeline(Pipeline const&) = delete;
    Pipeline& operator=(Pipeline const&) = delete;

    bool full() const { return in_flight_.size() >= most_waiting_; }
    bool empty() const { return in_flight_.empty(); }

    void push(In&& in) {
        in_flight_.push_back(std::make_unique<Task>(Task{std::move(in), std::nullopt, nullptr, false}));
        {
            std::lock_guard const lock(mutex_);
            waiting_.push_back(in_flight_.back().get());
        }
        if (in_flight_.size() > 1) start_threads();
        wake_.notify_one();
    }
    /// The result of the oldest task; rethrows what its work threw.
    Out pop() {
        Task& task = *in_flight_.front();
        if (threads_.empty()) {
            waiting_.pop_front();
            perform(task);
        } else {
            std::unique_lock lock(mutex_);
            finished_.wait(lock, [&] { return task.done; });
        }
        if (task.error) std::rethrow_exception(task.error);
        Out out = std::move(*task.out);
        in_flight_.pop_front();
        return out;
    }

private:
    struct Task {
        In in;
        std::optional<Out> out;
        std::exception_ptr error;
        bool done = false;
    };

    /// Once, as many as the system has room for: those that run do the work, and without any the calling thread does it.
    void start_threads() {
        for (; jobs_ > 0; --jobs_) {
            try {
                threads_.emplace_back([this] { serve(); });
            } catch (std::exception const&) {
                jobs_ = 1;
            }
        }
    }

    void serve() {
        for (;;) {
            Task* task = nullptr;
            {
                std::unique_lock lock(mutex_);
                wake_.wait(lock, [&] { return closing_ || !waiting_.empty(); });
                if (closing_) return;
                task = waiting_.front();
                waiting_.pop_front();
            }
            perform(*task);
            finished_.notify_one();
        }
    }

    void perform(Task& task) {
        std::exception_ptr error;
        try {
            task.out = work_(std::move(task.in));
        } catch (...) {
            error = std::current_exception();
        }
        std::lock_guard const lock(mutex_);
        task.error = std::move(error);
        task.done = true;
    }

    std::function<Out(In&&)> work_;
    unsigned jobs_;  ///< threads still to be started
    std::size_t most_waiting_;
    std::deque<std::unique_ptr<Task>> in_flight_;  ///< touched by the calling thread only
    std::deque<Task*> waiting_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::condition_variable finished_;
    bool closing_ = false;
    std::vector<std::thread> threads_;
};

/// Hands what `produce` gives (until nullopt) to `work`, and the results to `consume` in the order produced.
template <class In, class Out>
void in_order(unsigned jobs, std::function<std::optional<In>()> const& produce, std::function<Out(In&&)> const& work,
              std::function<void(Out&&)> const& consume) {
    if (jobs <= 1) {
        while (std::optional<In> in = produce()) consume(work(std::move(*in)));
        return;
    }
    Pipeline<In, Out> pipeline(jobs, work);
    while (std::optional<In> in = produce()) {
        pipeline.push(std::move(*in));
        while (pipeline.full()) consume(pipeline.pop());
    }
    while (!pipeline.empty()) consume(pipeline.pop());
}

}  // namespace figtrail::cli
